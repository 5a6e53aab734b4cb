import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASSES, classify, strongest, type Effect } from '../../../lib/connectors/scopes/classify';
import table from '../../../lib/connectors/scopes/scopes.json';
import meanings from '../../../lib/connectors/scopes/meanings.json';

const rows = Object.entries(table).flatMap(([provider, scopes]) =>
  Object.entries(scopes).map(([scope, classes]) => ({ provider, scope, classes })),
);
const effectOf = (classes: string): Effect =>
  classes.split('+').every((one) => ['identity', 'offline', 'read'].includes(one))
    ? 'safe'
    : 'change';
const guessed = (scope: string) => classify({}, 'nobody', scope);

describe('the table', () => {
  it('holds known classes, in order, and a meaning for each scope', () => {
    expect(rows.length).toBeGreaterThan(1200);
    const order = ['identity', 'offline', 'read', 'write', 'delete', 'send', 'admin'];
    for (const { provider, scope, classes } of rows) {
      const parts = classes.split('+');
      expect(
        parts.every((one) => CLASSES.some((known) => known === one)),
        scope,
      ).toBe(true);
      expect(parts, scope).toEqual(parts.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
      expect(Object.hasOwn(meanings, `${provider} ${scope}`), `${provider} ${scope}`).toBe(true);
    }
    expect(Object.keys(meanings)).toHaveLength(rows.length);
  });

  it('answers for itself, marked as the table', () => {
    for (const { provider, scope, classes } of rows)
      expect(classify(table, provider, scope)).toMatchObject({
        basis: 'table',
        effect: effectOf(classes),
      });
  });
});

it('guesses without ever calling safe what can change things; the figures are printed', () => {
  const asked = rows.filter(({ scope }) => scope !== '(none)');
  const judged = asked.map((row) => ({
    ...row,
    guess: guessed(row.scope),
    truth: effectOf(row.classes),
  }));
  const decided = judged.filter(({ guess }) => guess.effect !== 'unknown');
  const right = decided.filter(({ guess, truth }) => guess.effect === truth);
  const accurate = judged.filter(
    ({ guess, truth }) => (guess.effect === 'safe') === (truth === 'safe'),
  );
  const falseSafe = judged.filter(
    ({ guess, truth }) => guess.effect === 'safe' && truth === 'change',
  );
  const share = (part: readonly unknown[], of: readonly unknown[]) =>
    ((100 * part.length) / of.length).toFixed(1);
  console.log(
    `by words alone, ${asked.length} scopes: ${share(decided, asked)} % decided, ${share(right, decided)} % of those right, ${share(accurate, asked)} % with unknown as change, ${falseSafe.length} false safe; with the table: 100 %`,
  );
  const byProvider = Map.groupBy(judged, ({ provider }) => provider);
  console.log(
    [...byProvider]
      .map(([name, of]) => {
        const own = of.filter(({ guess }) => guess.effect !== 'unknown');
        const ok = of.filter(
          ({ guess, truth }) => (guess.effect === 'safe') === (truth === 'safe'),
        );
        return `${name} ${share(own, of)}/${share(ok, of)}`;
      })
      .join(', '),
  );
  expect(falseSafe.map(({ provider, scope }) => `${provider} ${scope}`)).toEqual([]);
  expect(right.length / decided.length).toBeGreaterThan(0.985);
  expect(decided.length / asked.length).toBeGreaterThan(0.8);
});

it.each([
  ['google', 'https://www.googleapis.com/auth/gmail.compose', 'send'],
  ['google', 'https://www.googleapis.com/auth/gmail.modify', 'send'],
  ['google', 'https://www.googleapis.com/auth/drive.readonly', 'read'],
  ['google', 'https://www.googleapis.com/auth/gmail.metadata', 'read'],
  ['github', 'read:user', 'identity'],
  ['github', 'workflow', 'write'],
  ['microsoft-graph', 'Mail.Send', 'send'],
  ['linear', 'write', 'write'],
  ['notion', 'default', 'delete'],
])('%s %s: the strongest is %s', (provider, scope, expected) => {
  expect(strongest(classify(table, provider, scope).classes)).toBe(expected);
});

it.each([
  'read_share',
  'read_and_post',
  'read_write',
  'files.readwrite',
  'mailing_list',
  'metadata',
  'analytics',
  'settings',
  'reports',
  'basic',
  'default',
  'api',
  'mark_as_read',
  'readonly.write',
  'Thread.Manage',
  '*',
  'orders.*',
  'read:delete',
  'constructor',
  '__proto__',
  'toString',
  'r\u0435ad',
  'read\u202e',
  'read '.repeat(2),
  '',
])('never calls %j safe', (scope) => {
  expect(guessed(scope).effect).not.toBe('safe');
  expect(classify(table, 'constructor', scope).effect).not.toBe('safe');
});

it.each([
  'orders:read',
  'read_products',
  'crm.objects.contacts.read',
  'User.Read.All',
  'openid',
  'patient/Goal.rs',
  'repos.readonly',
])('reads in %s that it only reads', (scope) =>
  expect(guessed(scope)).toMatchObject({ effect: 'safe', basis: 'guess' }),
);

it('is total, and a verb of change is never outweighed by a reading one', () => {
  const verb = fc.constantFrom(
    'write',
    'delete',
    'send',
    'create',
    'edit',
    'upload',
    'remove',
    'modify',
    'publish',
    'readwrite',
  );
  const noun = fc.constantFrom(
    'read',
    'readonly',
    'view',
    'mail',
    'orders',
    'user',
    'all',
    'history',
  );
  const mark = fc.constantFrom(':', '.', '_', '-', '/');
  fc.assert(
    fc.property(
      fc.array(noun, { maxLength: 4 }),
      verb,
      fc.array(noun, { maxLength: 4 }),
      mark,
      (before, one, after, by) => {
        expect(guessed([...before, one, ...after].join(by)).effect).toBe('change');
      },
    ),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (provider, scope) => {
      const { effect, classes } = classify(table, provider, scope);
      if (classes.length === 0) expect(effect).toBe('unknown');
    }),
    { numRuns: 2000 },
  );
  expect(guessed('read'.repeat(1e6)).effect).toBe('unknown');
});
