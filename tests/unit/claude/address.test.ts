import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAddress, routeOf } from '../../../lib/claude/address';

it('agrees with the browser about every address', () => {
  const part = fc.string({ unit: 'binary', maxLength: 40 });
  fc.assert(
    fc.property(part, part, part, (path, query, hash) => {
      const url = new URL('https://claude.ai/');
      url.pathname = path;
      url.search = query;
      url.hash = hash;
      const address = readAddress(url.href);
      expect(address?.path).toBe(url.pathname.replace(/(.)\/$/, '$1'));
      expect([...(address?.keys ?? [])]).toEqual([...new Set(url.searchParams.keys())]);
      expect(url.hash.slice(1).startsWith(address?.hash ?? 'x')).toBe(true);
      expect(address?.cut).toBe(false);
    }),
    { numRuns: 500 },
  );
});

it.each([
  'http://claude.ai/new',
  'https://claude.ai.example/new',
  'https://claude.ai@example.com/new',
  'https://www.claude.ai/new',
  'https://claude.ai:8443/new',
  'https://clаude.ai/new',
  'about:blank',
  'javascript:claude.ai/',
])('is none of %s', (href) => {
  expect(readAddress(new URL(href).href)).toBeUndefined();
});

it('reads no value of a query, and says when it read only a part', () => {
  const address = readAddress(`https://claude.ai/new?q=secret&surface=secret&modal=cowork`);
  expect(
    JSON.stringify([address, ...(address?.keys ?? []), ...(address?.marks ?? [])]),
  ).not.toMatch(/secret/);
  for (const href of [
    `https://claude.ai/${'a'.repeat(1e6)}`,
    `https://claude.ai/new?${'a=&'.repeat(4e5)}incognito`,
    `https://claude.ai/new#${'/'.repeat(1e6)}`,
  ])
    expect(readAddress(href)?.cut).toBe(true);
});

it('takes one chat for another, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.uuid(),
      fc.uuid(),
      fc.constantFrom('', '?incognito', '#settings'),
      (a, b, tail) => {
        const [one, other] = [a, b].map((id) => `https://claude.ai/chat/${id}${tail}`);
        expect(routeOf(one ?? '')).toBe(routeOf(other ?? ''));
        expect(routeOf(`https://claude.ai/chat/${a}`) === routeOf(one ?? '')).toBe(tail === '');
        expect(routeOf(`https://claude.ai/project/${a}`)).toContain(a);
        expect(routeOf(`https://claude.ai/chat/x${a}`)).toContain(a);
      },
    ),
  );
});
