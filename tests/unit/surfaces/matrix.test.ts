import { describe, expect, it } from 'vitest';
import { DECIDING, type Deciding } from '../../../lib/claude/page';
import { detect } from '../../../lib/surfaces/detect';
import { SURFACES, type SurfaceId } from '../../../lib/observation';
import { SURFACE_LIST } from '../../../lib/surfaces/registry';
import { pageAt } from '../../support/pages';
import { EXAMPLES, NEVER_SEEN } from './examples';

const surfaceOf = (href: string) => detect(pageAt(href)).surface;

describe('every surface × every example address', () => {
  const all = Object.entries(EXAMPLES) as [SurfaceId, (typeof EXAMPLES)['chat']][];

  it('has examples for every surface but unknown', () => {
    expect(all.map(([id]) => id).toSorted()).toEqual(
      SURFACES.filter((id) => id !== 'unknown').toSorted(),
    );
  });

  it('has a place for every surface in lib/surfaces/registry.ts', () => {
    expect(SURFACE_LIST.map(({ id }) => id).toSorted()).toEqual(
      SURFACES.filter((id) => id !== 'unknown').toSorted(),
    );
  });

  for (const [id, { is, isNot }] of all) {
    it.each(is)(`${id} claims %s`, (href) => {
      expect(
        surfaceOf(href),
        `Two possible repairs: widen the routes in lib/surfaces/${id}.ts, or, if the address belongs to the surface named here, move it to that surface's examples.`,
      ).toBe(id);
    });
    it.each(isNot)(`${id} leaves %s alone`, (href) => {
      expect(
        surfaceOf(href),
        `Two possible repairs: narrow the routes in lib/surfaces/${id}.ts, or move the address to its examples under \`is\`.`,
      ).not.toBe(id);
    });
  }

  it.each(all)('%s asks for the anchors it names, and no other', (id, { anchors = [], is }) => {
    const surface = SURFACE_LIST.find((one) => one.id === id);
    const asked = new Set<Deciding>();
    for (const href of is)
      for (const incognito of ['', 'incognito'])
        for (const shown of [undefined, ...DECIDING]) {
          const address = new URL(href);
          if (incognito) address.searchParams.set(incognito, '');
          const there: Deciding[] = shown ? [shown] : [];
          const includes = (anchor: Deciding) => {
            asked.add(anchor);
            return anchor === shown;
          };
          surface?.read?.(pageAt(address.href, { anchors: Object.assign(there, { includes }) }));
        }
    expect([...asked].toSorted()).toEqual(anchors.toSorted());
  });

  it.each(NEVER_SEEN)('calls %s unknown, not chat', (href) => {
    expect(surfaceOf(href)).toBe('unknown');
  });
});

describe('modals', () => {
  const pages = Object.entries(EXAMPLES)
    .filter(([id]) => id !== 'signin' && id !== 'connecting')
    .flatMap(([, { is }]) => is)
    .filter((href) => !href.includes('#') && !href.includes('modal='));

  it.each(pages)('a settings modal wins over %s', (href) => {
    expect(surfaceOf(`${href}#settings/data-privacy-controls`)).toBe('privacy-settings');
    expect(surfaceOf(`${href}#settings/customize-connectors`)).toBe('connectors');
  });

  it('never speaks over a sign-in page', () => {
    expect(surfaceOf('https://claude.ai/oauth/authorize?x#settings/general')).toBe('signin');
  });
});
