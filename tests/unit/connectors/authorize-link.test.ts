import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MOST_SCOPES, readAuthorizeLink } from '../../../lib/connectors/link/authorize-link';
import { classify } from '../../../lib/connectors/scopes/classify';
import { askedBy, linesOf, shown } from '../../../lib/connectors/link/lines';
import { providerOf } from '../../../lib/connectors/scopes/providers';
import table from '../../../lib/connectors/scopes/scopes.json';

const CALLBACK = 'https://claude.ai/api/mcp/auth_callback';
const link = (values: Record<string, string>, base = 'https://mcp.sentry.dev/oauth/authorize') =>
  `${base}?${new URLSearchParams({ response_type: 'code', client_id: 'x', state: 'SECRET', code_challenge: 'SECRET', ...values }).toString()}`;
const read = (values: Record<string, string>, base?: string) =>
  readAuthorizeLink(link(values, base));

it('reads scopes from every parameter and with every separator', () => {
  const scopes = (query: string) =>
    readAuthorizeLink(
      `https://slack.com/oauth/v2_user/authorize?redirect_uri=${encodeURIComponent(CALLBACK)}&${query}`,
    )?.scopes;
  expect(scopes('scope=a+b%20c,d')).toEqual(['a', 'b', 'c', 'd']);
  expect(scopes('user_scope=search:read,chat:write&scope=')).toEqual(['search:read', 'chat:write']);
  expect(scopes('scope=a&scope=b&optional_scope=c')).toEqual(['a', 'b', 'c']);
  expect(read({ redirect_uri: CALLBACK })?.scopeState).toBe('missing');
  expect(read({ redirect_uri: CALLBACK, request_uri: 'urn:x' })?.scopeState).toBe('hidden');
  expect(read({ redirect_uri: CALLBACK, access_type: 'offline' })?.offline).toBe(true);
  expect(
    read({ client_id: 'x' }, 'https://login.microsoftonline.com/t/adminconsent')?.wholeCompany,
  ).toBe(true);
});

it('takes sign-in to claude.ai for what it is, and other addresses for none', () => {
  const client_id = '1062961139910-l2m55cb9h51u5cuc9c56eb3fevouidh9.apps.googleusercontent.com';
  expect(read({ client_id, redirect_uri: 'https://claude.ai/login' })?.signIn).toBe(true);
  for (const href of [
    'https://accounts.google.com/',
    'https://github.com/settings',
    `https://x.example/#redirect_uri=${CALLBACK}`,
    'nonsense',
    '',
    'javascript:1',
  ])
    expect(readAuthorizeLink(href)).toBeUndefined();
});

it('is no sign-in where something stands beside it', () => {
  const redirect_uri = 'https://claude.ai/login';
  const twice = `${link({ redirect_uri })}&redirect_uri=${encodeURIComponent('https://evil.example/')}`;
  expect(readAuthorizeLink(twice)).toMatchObject({
    signIn: false,
    redirect: { kind: 'look-alike' },
  });
  expect(read({ redirect_uri, request: 'x' })?.signIn).toBe(false);
  expect(read({ redirect_uri })?.signIn).toBe(true);
});

it('says that more counts than the scopes', () => {
  const beyond = (more: Record<string, string>) =>
    read({ redirect_uri: CALLBACK, ...more })?.beyond;
  expect(beyond({ include_granted_scopes: 'true' })).toBe(true);
  expect(beyond({ include_granted_scopes: 'false' })).toBe(false);
  expect(beyond({ authorization_details: '[]' })).toBe(true);
  expect(beyond({ claims: '{}' })).toBe(true);
  expect(beyond({ scope: 'a' })).toBe(false);
});

it('keeps nothing of state, code or challenge', () => {
  const text = JSON.stringify(
    read({
      redirect_uri: CALLBACK,
      code: 'SECRET',
      scope: 'a',
      resource: 'https://mcp.sentry.dev/mcp?k=SECRET',
    }),
  );
  expect(text).not.toMatch(/SECRET/);
  expect(text).toMatch(/mcp\.sentry\.dev/);
});

it('survives a megabyte and ten thousand scopes, and says that it was cut', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => `s${i}:read`).join(' ');
  for (const scope of [many, 'a'.repeat(1e6)]) {
    const from = performance.now();
    const seen = read({ redirect_uri: CALLBACK, scope });
    expect(performance.now() - from).toBeLessThan(2000);
    expect(seen?.cut).toBe(true);
    expect(seen?.scopes.length).toBeLessThanOrEqual(MOST_SCOPES);
  }
});

it('never throws, and calls nothing read-only that it does not know', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(CALLBACK, 'read', '%', '%zz', 'orders:read'),
  );
  const key = fc.constantFrom(
    'redirect_uri',
    'scope',
    'user_scope',
    'client_id',
    'resource',
    'request',
    'state',
    'x',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(key, value), { maxLength: 12 }), fc.boolean(), (pairs, raw) => {
      const query = pairs
        .map(
          ([name, of]) => `${name}=${raw ? of : encodeURIComponent(of.isWellFormed() ? of : 'x')}`,
        )
        .join('&');
      const seen = readAuthorizeLink(`https://accounts.google.com/o/oauth2/v2/auth?${query}`);
      if (!seen) return;
      const judged = seen.scopes.map((scope) => classify(table, providerOf(seen.host), scope));
      if (askedBy(seen, judged).asks.reads) {
        for (const one of judged) expect(one).toMatchObject({ effect: 'safe', basis: 'table' });
        expect(judged.some(({ classes }) => classes.includes('read'))).toBe(true);
      }
      const lines = linesOf(judged, seen.offline);
      expect(lines.length).toBeLessThanOrEqual(5);
      if (judged.some(({ effect }) => effect === 'unknown'))
        expect(
          lines.some(({ kind }) => kind !== 'see' && kind !== 'identity' && kind !== 'offline'),
        ).toBe(true);
      for (const scope of seen.scopes) expect(shown(scope)).toMatch(/^[\x20-\x7e…]*$/);
    }),
    { numRuns: 1500 },
  );
});

it('groups what Gmail asks for, worst first', () => {
  const asked = [
    'https://www.googleapis.com/auth/gmail.readonly',
    'https://www.googleapis.com/auth/gmail.compose',
    'openid',
  ];
  const judged = asked.map((scope) => classify(table, 'google', scope));
  expect(linesOf(judged, true).map(({ kind }) => kind)).toEqual([
    'send',
    'change',
    'see',
    'offline',
  ]);
});

it('shows what cannot be seen', () => {
  expect(shown('read\u202eetirw')).toBe('read\\u{202e}etirw');
  expect(shown('a\u200bb')).toBe('a\\u{200b}b');
});
