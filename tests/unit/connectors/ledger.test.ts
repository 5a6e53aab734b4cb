import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directory } from '../../../lib/connectors/directory/directory';
import type { Capability } from '../../../lib/connectors/directory/capabilities';
import {
  MOST_ENTRIES,
  isAccepted,
  note,
  readLedger,
  type Ledger,
} from '../../../lib/connectors/ledger';
import { recognise } from '../../../lib/connectors/directory/recognise';
import { TEN_MINUTES, remember, secondStep, underWay } from '../../../lib/connectors/link/two-step';

describe('recognising', () => {
  const named = (...traces: Parameters<typeof recognise>[1][]) =>
    traces.map((one) => recognise(directory, one).map(({ id }) => id));
  it('goes by the server, then by the name', () => {
    expect(
      named(
        { mcpHost: 'mcp.sentry.dev' },
        { slug: 'gmail' },
        { slug: 'github' },
        { slug: '69f3a300-cc60-48c4-b237-dfac56530dbf' },
        { mcpHost: 'microsoft365.mcp.claude.com' },
        { slug: 'nothing-known' },
      ),
    ).toEqual([['sentry'], ['gmail'], ['github'], ['notion'], ['microsoft-365'], []]);
  });
  it('folds nothing: a name that is nearly another’s is somebody else’s', () => {
    for (const slug of [
      'git-hub',
      'GitHub',
      'gitHub',
      'github ',
      'g-mail',
      'GMAIL',
      'micro-soft-365',
    ])
      expect(named({ slug }), slug).toEqual([[]]);
  });
  it('does not name a server nobody lists after its page', () => {
    expect(named({ mcpHost: 'mcp.evil.example', slug: 'github' })).toEqual([[]]);
  });
});

it('remembers a first step for ten minutes, in its own tab only', () => {
  const steps = remember({}, 7, 'mcp.sentry.dev', 'Sentry', 1000);
  expect(secondStep(steps, 7, 'mcp.sentry.dev', 1000 + TEN_MINUTES)).toBe('Sentry');
  expect(secondStep(steps, 7, 'mcp.sentry.dev', 1001 + TEN_MINUTES)).toBeUndefined();
  expect(secondStep(steps, 8, 'mcp.sentry.dev', 2000)).toBeUndefined();
  expect(underWay(steps, 7, 2000)).toMatchObject({ name: 'Sentry' });
  expect(underWay(steps, 8, 2000)).toBeUndefined();
  expect(underWay(steps, 7, 1001 + TEN_MINUTES)).toBeUndefined();
  expect(secondStep(steps, 7, 'sentry.io', 2000)).toBeUndefined();
  expect(secondStep(steps, 7, '', 2000)).toBeUndefined();
  expect(remember(steps, 9, 'a.example', 'A', 2000 + TEN_MINUTES)).not.toHaveProperty('7');
});

describe('the ledger', () => {
  const seen = (key: string, can: readonly Capability[], accepted = false) => ({
    key,
    name: key,
    host: '',
    can: [...can],
    manage: '',
    accepted,
    by: accepted ? ('pressed' as const) : ('consent' as const),
  });
  it('tells drift once', () => {
    const first = note([], seen('gmail', ['see']), '2026-11-01');
    expect(first.grown).toEqual([]);
    const second = note(first.ledger, seen('gmail', ['see', 'send']), '2026-11-02');
    expect(second.grown).toEqual(['send']);
    expect(second.ledger[0]).toMatchObject({
      first: '2026-11-01',
      last: '2026-11-02',
      can: ['see', 'send'],
    });
    expect(note(second.ledger, seen('gmail', ['see', 'send']), '2026-11-03').grown).toEqual([]);
  });
  it('asks again only when capabilities grow', () => {
    const { ledger } = note([], seen('gmail', ['see'], true), '2026-11-01');
    expect(isAccepted(ledger, 'gmail', ['see'])).toBe(true);
    expect(isAccepted(ledger, 'gmail', ['see', 'send'])).toBe(false);
    expect(isAccepted(ledger, 'slack', ['see'])).toBe(false);
    const kept = note(ledger, seen('gmail', ['see', 'send']), '2026-11-02').ledger;
    expect(isAccepted(kept, 'gmail', ['see', 'send'])).toBe(false);
  });
  it('keeps the newest thousand', () => {
    let ledger: Ledger = [];
    for (let i = 0; i < MOST_ENTRIES + 50; i++)
      ledger = note(ledger, seen(`k${i}`, ['see']), '2026-11-01').ledger;
    expect(ledger).toHaveLength(MOST_ENTRIES);
    expect(ledger.at(-1)?.key).toBe(`k${MOST_ENTRIES + 49}`);
    expect(ledger[0]?.key).toBe('k50');
  });
  it('reads whatever is stored, and says what did not fit', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { ledger, damaged } = readLedger(stored);
        expect(Array.isArray(ledger)).toBe(true);
        if (stored !== undefined && !Array.isArray(stored)) expect(damaged).toBe(true);
      }),
    );
    const { ledger } = note([], seen('gmail', ['see']), '2026-11-01');
    expect(readLedger([...ledger, { key: 1 }])).toEqual({ ledger, damaged: true });
  });
  it('keeps what a newer version added to an entry', () => {
    const { ledger } = note([], seen('gmail', ['see']), '2026-11-01');
    const newer = ledger.map((entry) => ({ ...entry, grade: 'A' }));
    const read = readLedger(newer);
    expect(read.damaged).toBe(false);
    expect(note(read.ledger, seen('gmail', ['send']), '2026-11-02').ledger).toMatchObject([
      { key: 'gmail', grade: 'A', can: ['see', 'send'] },
    ]);
  });
  it('knows a connector by each of Claude’s ids it was started by', () => {
    const once = note([], { ...seen('gmail', ['see'], true), id: 'mcpsrv_1' }, '2026-11-01').ledger;
    const twice = note(once, { ...seen('gmail', ['see']), id: 'mcpsrv_2' }, '2026-11-01').ledger;
    expect(twice[0]?.ids).toEqual(['mcpsrv_1', 'mcpsrv_2']);
    expect(note(twice, seen('gmail', ['see']), '2026-11-01').ledger[0]?.ids).toHaveLength(2);
  });
});
