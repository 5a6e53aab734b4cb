import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isFacesReply, isPageReply } from '../../../lib/messages/replies';
import { MESSAGES, nameOf, pageSchema, readMessage } from '../../../lib/messages/protocol';
import type { Page } from '../../../lib/claude/page';
import { pageAt } from '../../support/pages';

const NEW = pageAt('https://claude.ai/new');

/** What a message carries, by its own name. */
function read(message: unknown): unknown {
  const name = nameOf(message);
  return name && readMessage(name, message);
}

it('lets in nothing but the requests it knows, whole and without extras', () => {
  const observed = {
    type: 'page.observed',
    doc: 'abcdefgh-1',
    number: 1,
    mark: 7,
    page: NEW,
  };
  expect(read(observed)).toBeDefined();
  for (const bad of [
    { ...observed, extra: 1 },
    { ...observed, page: { ...NEW, title: 'text' } },
    { ...observed, page: { ...NEW, section: 'constructor' } },
    { ...observed, page: { ...NEW, address: { ...NEW.address, keys: ['q'] } } },
    { ...observed, page: { ...NEW, attachments: 1e9 } },
    { ...observed, number: 0 },
    { ...observed, doc: '<script>' },
    { type: 'line.off', surface: '__proto__' },
    { type: 'toString' },
    { type: 'ledger.erase', extra: 1 },
  ])
    expect(read(bad)).toBeUndefined();
});

it('takes a text of the page’s that does not fit as empty, and says the rest', () => {
  const parse = (more: Partial<Page>) => pageSchema.safeParse({ ...NEW, ...more }).data;
  const host = (serverHost: string) =>
    parse({ address: { ...NEW.address, serverHost } })?.address.serverHost;
  expect(host('a_b.example')).toBe('a_b.example');
  for (const sign of '!"$&\'()*+,;=_`{}~') expect(host(`evil${sign}mcp.example`)).toContain(sign);
  for (const bad of ['a b', 'x'.repeat(254), 'клод.example', '\u202e']) expect(host(bad)).toBe('');
  expect(parse({ connector: 'a/b', attachments: 3 })).toMatchObject({
    connector: '',
    attachments: 3,
  });
});

it('throws on nothing', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
      read(value);
      for (const type of Object.keys(MESSAGES)) read({ type, value });
      isPageReply(value);
      isFacesReply(value);
    }),
    { numRuns: 1000 },
  );
});
