import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markOf, readAddress, routeOf } from '../../../lib/claude/address';

it('agrees with the browser about every address', () => {
  const part = fc.string({ unit: 'binary', maxLength: 40 });
  const key = fc.constantFrom(
    'incognito',
    '&incognito=x',
    'a&%69ncognito',
    'Incognito',
    'q=incognito',
  );
  fc.assert(
    fc.property(part, fc.oneof(part, key), part, (path, query, hash) => {
      const url = new URL('https://claude.ai/');
      url.pathname = path;
      url.search = query;
      url.hash = hash;
      const address = readAddress(url.href);
      expect(address?.path).toBe(url.pathname.replace(/(.)\/$/, '$1'));
      const keys = new Set(url.searchParams.keys());
      for (const known of ['incognito', 'connector', 'server'] as const)
        expect(address?.keys.includes(known)).toBe(keys.has(known));
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

it('keeps a modal’s fragment, and no other: it can hold a token', () => {
  const hash = (text: string) => readAddress(`https://claude.ai/magic-link#${text}`)?.hash;
  expect(hash('settings/usage')).toBe('settings/usage');
  expect(hash('directory/connectors?x=1')).toBe('directory/connectors');
  expect(hash('customize')).toBe('customize');
  for (const other of ['token', 'token/settings', 'settingsx', 'settings=', '/settings'])
    expect(hash(other)).not.toMatch(/token|x$|^.settings/);
});

it('keeps nothing of which saved chat it is', () => {
  const [a, b] = [1, 2].map((n) =>
    readAddress(`https://claude.ai/chat/0f8b5b1e-6a34-4c0e-9d8f-00000000000${n}?incognito`),
  );
  expect(a).toEqual(b);
  expect(a?.keys).toEqual(['incognito']);
});

it('keeps no half of a host', () => {
  const host = (name: string) =>
    readAddress(
      `https://claude.ai/new?modal=add-custom-connector&connectorUrl=${encodeURIComponent(`https://${name}/mcp`)}`,
    )?.serverHost;
  expect(host('a_b.example')).toBe('a_b.example');
  expect(host('mcp.gіthub.com')).toBe('mcp.xn--gthub-n2e.com');
  expect(host('a'.repeat(253))).toBe('a'.repeat(253));
  expect(host('a'.repeat(254))).toBe('');
  expect(host('a b')).toBe('');
});

it('stands for a route by a number that tells nothing of it', () => {
  expect(markOf('https://claude.ai/new')).toBe(markOf('https://claude.ai/new'));
  const chats = [1, 2].map((n) => `https://claude.ai/chat/0f8b5b1e-6a34-4c0e-9d8f-00000000000${n}`);
  expect(markOf(chats[0] ?? '')).toBe(markOf(chats[1] ?? ''));
  const long = 'a'.repeat(1e5);
  const others = [
    'https://claude.ai/new',
    'https://claude.ai/new?incognito',
    'https://claude.ai/new#settings',
    chats[0] ?? '',
    `https://claude.ai/${long}`,
    `https://claude.ai/${long}b`,
    `https://claude.ai/${long.slice(1)}b`,
  ].map(markOf);
  expect(new Set(others).size).toBe(others.length);
  for (const mark of others) expect(Number.isInteger(mark) && mark >= 0).toBe(true);
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
