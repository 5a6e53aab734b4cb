import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SURFACES } from '../../../lib/observation';
import { CHAT, PAGES } from '../../site/pages';
import { observe, observeStandIn } from '../../support/stand-in';
import { OLDER_PAGES } from './older-pages';

describe.each(['merged', 'legacy'] as const)('every page of the stand-in, %s', (frontEnd) => {
  it.each(PAGES)('$url shows $surface', ({ url, surface }) => {
    expect(
      observeStandIn(url, { frontEnd }).surface,
      `Two possible repairs: the anchors or routes in lib/surfaces/${surface}.ts no longer fit the page, or tests/site/pages.ts names the wrong surface for it.`,
    ).toBe(surface);
  });
});

it('has a page for every surface', () => {
  const shown = new Set(PAGES.map(({ surface }) => surface));
  expect(
    SURFACES.filter((id) => !shown.has(id)),
    'in tests/site/pages.ts',
  ).toEqual([]);
});

it('calls contradictions uncertain, never incognito', () => {
  const frame = '<div data-testid="incognito-frame"></div>';
  const menu = '<button data-testid="chat-title-split"></button>';
  const at = (url: string, html: string) => observe(`<body>${html}`, url);
  expect(at(CHAT, frame)).toMatchObject({ surface: 'chat', certainty: 'uncertain' });
  expect(at(`${CHAT}?incognito`, menu)).toMatchObject({ surface: 'chat', certainty: 'uncertain' });
  expect(at(`${CHAT}?incognito`, frame)).toMatchObject({ surface: 'incognito' });
  expect(at('https://claude.ai/cowork?incognito', frame)).toMatchObject({
    surface: 'cowork',
    certainty: 'uncertain',
  });
});

it('never throws and never calls a page incognito without the key, whatever it holds', () => {
  const anchors = [
    '<div data-testid="incognito-frame"></div>',
    '<button data-testid="chat-title-split"></button>',
    '<div role="radio" data-checked><span data-surface-segment="cowork"></span></div>',
    '<div role="radio" aria-checked="true"><span data-surface-segment="chat"></span></div>',
    '<div role="dialog" data-open><li data-testid="customize-connectors-settings"><button aria-current="page"></button></li></div>',
    '<div data-testid="incognito"></div><p>Incognito chat</p>',
    '<button data-testid="user-menu-button"><div>Incognito</div></button>',
    '<form id="querySelector" name="matches"></form>',
  ];
  const path = fc.oneof(fc.constantFrom(...PAGES.map(({ url }) => url)), fc.webPath());
  fc.assert(
    fc.property(path, fc.subarray(anchors), fc.boolean(), (page, held, key) => {
      const url = new URL(page.startsWith('https:') ? page : `https://claude.ai${page}`);
      url.searchParams.delete('incognito');
      if (key) url.searchParams.set('incognito', '');
      const seen = observe(`<body>${held.join('')}`, url.href);
      if (!key) expect(seen.surface).not.toBe('incognito');
    }),
    { numRuns: 150 },
  );
});

describe('pages older than the anchors', () => {
  it.each(Object.entries(OLDER_PAGES))('%s: chat or nothing more, and no plan', (_name, html) => {
    expect(observe(html, CHAT)).toMatchObject({
      surface: 'chat',
      facts: { menuPlan: 'unknown', connectorPage: 'none' },
    });
    const keyed = observe(html, `${CHAT}?incognito`);
    expect(['incognito', 'chat']).toContain(keyed.surface);
    if (keyed.surface === 'chat') expect(keyed.certainty).toBe('uncertain');
  });
});
