import { describe, expect, it } from 'vitest';
import { checkLedger } from '../../../lib/connectors/checks';
import { directory } from '../../../lib/connectors/directory/directory';
import { keepOwn, note, type Entry } from '../../../lib/connectors/ledger';

const entry = (of: Partial<Entry>): Entry => ({
  key: 'gmail',
  name: 'Gmail',
  host: 'accounts.google.com',
  can: ['see', 'change', 'delete', 'send'],
  first: '2026-11-01',
  last: '2026-11-20',
  manage: '',
  accepted: [],
  ...of,
});
const look = (ledger: readonly Entry[], explained: readonly string[] = [], day = '2026-11-26') =>
  Object.fromEntries(
    [...checkLedger(ledger, directory, new Set(explained), day)].map(([key, found]) => [
      key,
      found.map(({ kind }) => kind),
    ]),
  );

describe('what is worth a look', () => {
  it('is nothing where nothing is', () => {
    expect(look([entry({})])).toEqual({ gmail: [] });
  });

  it('is what it can do now and could not when it was seen', () => {
    const [[, found] = []] = checkLedger(
      [entry({ can: ['see'] })],
      directory,
      new Set(),
      '2026-11-26',
    );
    expect(found).toEqual([{ kind: 'grown', can: ['change', 'delete', 'send'] }]);
  });

  it('is the same app twice, by its server', () => {
    const other = entry({ key: 'mcp.notion.com', name: '', host: 'mcp.notion.com' });
    expect(look([entry({ key: 'notion', can: ['see', 'change'] }), other])).toMatchObject({
      'mcp.notion.com': expect.arrayContaining(['twice']),
      notion: expect.arrayContaining(['twice']),
    });
  });

  it('is a server of one’s own that stands elsewhere than before', () => {
    const own = { key: 'mcpsrv_01', name: '', host: 'a.example' };
    const before = note([], { ...entry(own), accepted: false, by: 'consent' }, '2026-11-01').ledger;
    const now = {
      ...entry({ ...own, host: 'b.example' }),
      accepted: false,
      by: 'consent' as const,
    };
    const { ledger } = note(before, now, '2026-11-02');
    expect(look(ledger)).toEqual({ mcpsrv_01: ['moved', 'not-known'] });
    // Of a service we know, several hosts are its own.
    expect(look([entry({ was: 'gmailmcp.googleapis.com' })])).toEqual({ gmail: [] });
  });

  it('is a Connect after which no consent page came, where we may look at it', () => {
    const pressed = entry({ pressed: '2026-11-20' });
    expect(look([pressed], ['gmail'])).toEqual({ gmail: ['no-consent'] });
    expect(look([pressed])).toEqual({ gmail: [] });
    expect(look([{ ...pressed, consent: '2026-11-20' }], ['gmail'])).toEqual({ gmail: [] });
  });

  it('is one nobody has seen for ninety days', () => {
    expect(look([entry({ last: '2026-08-28' })])).toEqual({ gmail: ['quiet'] });
    expect(look([entry({ last: '2026-08-29' })])).toEqual({ gmail: [] });
  });
});

it('keeps a note of one’s own through later sightings, and drops an empty one', () => {
  const noted = keepOwn([entry({})], 'gmail', 'the shop’s account');
  const seen = { ...entry({}), accepted: false, by: 'pressed' as const };
  const { ledger } = note(noted, seen, '2026-11-26');
  expect(ledger).toMatchObject([{ own: 'the shop’s account', pressed: '2026-11-26' }]);
  expect(keepOwn(ledger, 'gmail', '')[0]).not.toHaveProperty('own');
  expect(keepOwn(ledger, 'nobody', 'x')).toEqual(ledger);
});
