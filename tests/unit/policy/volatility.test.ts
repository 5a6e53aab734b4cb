import { expect, it } from 'vitest';
import { pack } from '../../../lib/policy/pack';

/** How often the pages behind a statement change, measured: days by the statement's id. */
const BY_ID = [
  [21, /^cowork-|^plan-cowork$|^builtin-browser$/],
  [30, /^(?:chrome|connector|project)-|^plan-(?:chrome|chrome-lists|connectors|custom|limits)$/],
  [180, /^export-|^org-export$|^plan-sso$|^(?:org|artifact|design)-retention$|^chat-deleted$/],
] as const;

it.each(BY_ID)('trusts for %i days what is called %s', (days, ids) => {
  const found = pack.statements.filter(({ id }) => ids.test(id));
  expect(found.length).toBeGreaterThan(4);
  expect(found.filter(({ volatility }) => volatility !== days).map(({ id }) => id)).toEqual([]);
});

/** Not about how Cowork works: the page on screen control stood still, an attack is past, a duty stays. */
const STEADY = new Set(['plan-computer', 'computer-shots', 'real-attack', 'responsible']);

it.each([
  ['cowork', 21],
  ['chrome', 30],
  ['connectors', 30],
  ['project', 30],
] as const)('trusts what is about %s alone for %i days at most', (surface, days) => {
  const found = pack.statements.filter(
    ({ id, surfaces }) => surfaces.every((one) => one === surface) && !STEADY.has(id),
  );
  expect(found.length).toBeGreaterThan(1);
  expect(found.filter(({ volatility }) => volatility > days).map(({ id }) => id)).toEqual([]);
});
