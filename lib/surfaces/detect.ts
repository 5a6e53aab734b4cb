import type { Page } from '../claude/page';
import { NO_FACTS, UNKNOWN, type Evidence, type Facts, type Observation } from '../observation';
import type { Surface } from './define';
import { matchesAny } from '../claude/routes';
import { SECTIONS } from '../claude/sections';
import { SURFACE_LIST } from './registry';

/**
 * Says which part of Claude a page shows.
 * @param page the page; `undefined` where the address is none of claude.ai.
 * @returns an observation, never an exception: a surface that throws is passed over, and a page that
 * nothing recognises is `unknown`.
 */
export function detect(page: Page | undefined): Observation {
  if (!page) return UNKNOWN;
  try {
    return recognise(page);
  } catch {
    return UNKNOWN;
  }
}

function recognise(page: Page): Observation {
  const { path, hash, marks } = page.address;
  const pages = on('path', path);
  const [silent] = pages;
  if (silent?.layer === 'silent') return observe(page, silent, 'path') ?? UNKNOWN;
  // A modal stands over every other page, whatever the page is.
  for (const surface of marks.length > 0 ? SURFACE_LIST : []) {
    const { mark } = surface.routes;
    const found = mark && marks.includes(mark) && observe(page, surface, 'modal-query');
    if (found) return followSection(page, found);
  }
  for (const surface of hash ? on('hash', hash) : []) {
    const found = observe(page, surface, 'hash');
    if (found) return followSection(page, found);
  }
  for (const surface of pages) {
    const found = observe(page, surface, 'path');
    if (found) return surface.layer === 'modal' ? followSection(page, found) : found;
  }
  return leadingTo(page) ?? { ...UNKNOWN, facts: factsOf(page, {}) };
}

/**
 * A page at an address nobody knows that leads to the start of a connection. The one a desktop app sends people to
 * ("Finish connecting a connector?") is such a page: its address was never seen.
 */
function leadingTo(page: Page): Observation | undefined {
  const { keys, serverId } = page.address;
  const queried = keys.includes('start-auth');
  const surface = SURFACE_LIST.find(({ leads }) => leads);
  if (!surface || !(queried || page.connectCard)) return undefined;
  return {
    surface: surface.id,
    certainty: 'likely',
    evidence: [queried ? 'start-query' : 'start-link'],
    facts: factsOf(page, queried ? { connector: serverId } : {}),
  };
}

/** The last answer of each kind: a page is looked at far more often than its address changes. */
const known = { path: { address: '', found: [] }, hash: { address: '', found: [] } } as Record<
  'path' | 'hash',
  { readonly address: string; readonly found: readonly Surface[] }
>;

/** Surfaces that can be at an address, in order of precedence. */
function on(kind: 'path' | 'hash', address: string): readonly Surface[] {
  if (known[kind].address === address) return known[kind].found;
  const found = SURFACE_LIST.filter((surface) => matchesAny(surface.routes[kind], address));
  known[kind] = { address, found };
  return found;
}

function observe(page: Page, surface: Surface, by: Evidence): Observation | undefined {
  const reading = surface.read ? surface.read(page) : {};
  if (!reading) return undefined;
  const evidence = [by, ...(reading.evidence ?? [])];
  const found = { surface: surface.id, evidence, facts: factsOf(page, reading.facts ?? {}) };
  if (page.address.cut) return { ...found, certainty: 'uncertain', evidence: [...evidence, 'cut'] };
  return { ...found, certainty: reading.certainty ?? 'certain' };
}

/** The hash can lag behind the open settings dialog: then the dialog is right. */
function followSection(page: Page, found: Observation): Observation {
  const shown = page.section && SECTIONS[page.section];
  if (!shown || shown === found.surface) return found;
  return {
    ...found,
    surface: shown,
    certainty: 'likely',
    evidence: [...found.evidence, 'section'],
    facts: {
      ...found.facts,
      connectorPage: shown === 'connectors' ? 'list' : 'none',
    },
  };
}

function factsOf(page: Page, read: Partial<Facts>): Facts {
  return {
    ...NO_FACTS,
    frontEnd: page.frontEnd,
    attachments: page.attachments,
    approval: page.approval,
    menuPlan: page.plan,
    connectCard: page.connectCard,
    connector: page.connector,
    ...read,
  };
}
