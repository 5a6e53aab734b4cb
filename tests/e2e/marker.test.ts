import { expect, it } from 'vitest';
import { CHAT, PAGES } from '../site/pages.ts';
import { launch } from '../support/extension.ts';
import { BANNER, LINE, openFaced, press } from '../support/face.ts';
import { until } from '../support/in-page.ts';

const MARKER = 'MARKER7f3a';

type Api = {
  tabs: { query(all: object): Promise<{ id: number }[]> };
  action: Record<'getTitle' | 'getBadgeText', (of: object) => Promise<string>>;
  storage: Record<'local' | 'session', { get(all: null): Promise<unknown> }>;
  runtime: { onMessage: { addListener(on: (message: unknown) => undefined): void } };
};

/** What the toolbar says in every tab. Runs in the extension. */
async function toolbars(): Promise<string> {
  const { chrome } = globalThis as unknown as { chrome: Api };
  const tabs = await chrome.tabs.query({});
  const said = tabs.map(async ({ id: tabId }) => [
    await chrome.action.getTitle({ tabId }),
    await chrome.action.getBadgeText({ tabId }),
  ]);
  return JSON.stringify(await Promise.all(said));
}

it('lets no text of a page into messages, storage, logs, toolbar or faces', async () => {
  const browser = await launch({ site: { marker: MARKER, messages: 6, links: 6 } });
  try {
    const logs: string[] = [];
    browser.context.on('console', (message) => logs.push(message.text()));
    // A page of the extension hears every message the background hears.
    const ear = await browser.open(
      `chrome-extension://${new URL((await browser.worker()).url()).host}/managed.json`,
    );
    await ear.evaluate(() => {
      const scope = globalThis as unknown as { chrome: Api; heard: string[] };
      scope.heard = [];
      scope.chrome.runtime.onMessage.addListener((message) => {
        scope.heard.push(JSON.stringify(message));
        return undefined;
      });
    });
    const said: string[] = [];
    for (const frontEnd of ['merged', 'legacy'] as const) {
      browser.site.options = { ...browser.site.options, frontEnd };
      for (const { url } of [...PAGES, { url: `https://claude.ai/new?q=${MARKER}#${MARKER}` }]) {
        const faced = await openFaced(browser, url);
        expect(await faced.page.content()).toContain(MARKER);
        await faced.page.waitForTimeout(150);
        said.push(await ear.evaluate(toolbars));
        said.push(await faced.read<string>("shadow?.textContent ?? ''"));
        said.push(await faced.read<string>('host.outerHTML'));
        await faced.page.close();
      }
    }
    const faced = await openFaced(browser, CHAT);
    await until(() => faced.read(LINE), 'the line');
    await faced.page.evaluate('standIn.attach(3)');
    const hearing = () => ear.evaluate<string[]>('globalThis.heard');
    await until(
      async () => (await hearing()).some((message) => message.includes('"attachments":3')),
      'the attachments',
    );
    await press(faced, '.open');
    await until(() => faced.read("shadow.querySelector('.card') !== null"), 'the card');
    await faced.page.evaluate("standIn.go('#settings/customize-connectors', true)");
    await until(() => faced.read<string>(BANNER), 'the banner');
    const heard = await hearing();
    expect(heard.filter((message) => message.includes('page.observed')).length).toBeGreaterThan(
      PAGES.length,
    );
    const stored = await ear.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      return JSON.stringify([
        await chrome.storage.local.get(null),
        await chrome.storage.session.get(null),
      ]);
    });
    const everything = [...heard, ...said, ...logs, ...browser.errors, stored];
    expect(said.filter((text) => text.includes('Inc'))).not.toEqual([]);
    expect(everything.filter((text) => text.includes(MARKER))).toEqual([]);
  } finally {
    await browser.close();
  }
});
