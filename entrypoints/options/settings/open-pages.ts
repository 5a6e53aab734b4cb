import { browser } from '../../../lib/browser';
import { SITE_PATTERN } from '../../../lib/claude/origin';
import { pageSchema } from '../../../lib/messages/protocol';
import { detect } from '../../../lib/surfaces/detect';

/** How long a page may take to answer, in milliseconds. */
const PATIENCE = 1000;

/**
 * Asks each open Claude page what was seen there and whether the line stands.
 * @returns a line of plain words for each page, in English, for a report: which signals were there, never an address, a
 * name or a text of the page.
 */
export async function describeOpenPages(): Promise<readonly string[]> {
  const tabs = await browser.tabs.query({ url: SITE_PATTERN });
  return Promise.all(tabs.map(({ id }) => describe(id ?? -1)));
}

async function describe(tabId: number): Promise<string> {
  const [page, line] = await Promise.all([
    ask(tabId, 'page.describe').then((said) => pageSchema.safeParse(said).data),
    ask(tabId, 'page.line'),
  ]);
  if (!page) return 'does not answer: reload it';
  const { surface, certainty, evidence } = detect(page);
  const seen = [
    ...page.anchors,
    ...(page.section ? [page.section] : []),
    ...(page.attachments > 0 ? ['attachment'] : []),
    ...(page.approval ? ['approval'] : []),
    ...(page.connectCard ? ['connectCard'] : []),
    ...(page.plan === 'unknown' ? [] : ['plan']),
  ];
  return [
    `${surface}, ${certainty}, by ${evidence.join(' ')}`,
    `front-end ${page.frontEnd}`,
    `seen ${seen.join(' ') || 'nothing else'}`,
    `line ${typeof line === 'string' && /^[a-z-]{1,20}$/.test(line) ? line : 'not told'}`,
  ].join('; ');
}

/** Answers `undefined` where the page does not. */
function ask(tabId: number, type: 'page.describe' | 'page.line'): Promise<unknown> {
  const late = new Promise<undefined>((resolve) => {
    setTimeout(() => resolve(undefined), PATIENCE);
  });
  const said = browser.tabs.sendMessage<unknown>(tabId, { type }).catch(() => undefined);
  return Promise.race([said, late]);
}
