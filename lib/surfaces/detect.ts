import type { Address } from '../claude/address';
import type { Page } from '../claude/page';
import { NO_FACTS, UNKNOWN, type Evidence, type Facts, type Observation } from '../observation';
import type { Reading, Route, Surface } from './define';
import { SURFACE_LIST } from './registry';

/** Settings sections by test id, and the surface each belongs to. Seen October 2026. */
const SECTIONS: Record<string, Observation['surface']> = {
  'data-privacy-controls': 'privacy-settings',
  'customize-connectors-settings': 'connectors',
  'customize-plugins-settings': 'plugins',
  'customize-skills-settings': 'skills',
  'customize-memory-settings': 'memory-settings',
  'general-settings': 'settings',
  'account-settings': 'settings',
  'claude-code-settings': 'settings',
  'billing-settings': 'other',
  'usage-settings': 'other',
};
const SECTION_IDS = Object.keys(SECTIONS);

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
  for (const over of [true, false])
    for (const surface of SURFACE_LIST)
      for (const route of surface.routes) {
        // A hash modal stands over every page except the silent ones.
        if ((isOver(route) || surface.layer === 'silent') !== over) continue;
        if (!matches(route, page.address)) continue;
        const reading = surface.read ? surface.read(page) : {};
        if (reading) return observe(page, surface, route, reading);
      }
  return { ...UNKNOWN, facts: factsOf(page, {}) };
}

function isOver(route: Route): boolean {
  return !('path' in route);
}

function matches(route: Route, address: Address): boolean {
  if ('path' in route) return route.path.test(address.path);
  if ('hash' in route) return route.hash.test(address.hash);
  return address.marks.has(route.mark);
}

function observe(page: Page, surface: Surface, route: Route, reading: Reading): Observation {
  const by: Evidence = 'path' in route ? 'path' : 'hash' in route ? 'hash' : 'modal-query';
  const evidence: Evidence[] = [by, ...(reading.evidence ?? [])];
  const found: Observation = {
    surface: surface.id,
    certainty: reading.certainty ?? 'certain',
    evidence,
    facts: factsOf(page, reading.facts ?? {}),
  };
  if (page.address.cut) return { ...found, certainty: 'uncertain', evidence: [...evidence, 'cut'] };
  return surface.layer === 'modal' || isOver(route) ? followSection(page, found) : found;
}

/** The hash can lag behind the open settings dialog: then the dialog is right. */
function followSection(page: Page, found: Observation): Observation {
  const section = page.section(SECTION_IDS);
  const shown = section && SECTIONS[section];
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
    frontEnd: page.has('merged') ? 'merged' : page.has('legacy') ? 'legacy' : 'unknown',
    attachments: page.count('attachment'),
    approval: page.has('approval'),
    menuPlan: page.plan(),
    ...read,
  };
}
