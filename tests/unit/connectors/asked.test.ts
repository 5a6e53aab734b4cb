import { describe, expect, it } from 'vitest';
import { readAuthorizeLink } from '../../../lib/connectors/link/authorize-link';
import { classify } from '../../../lib/connectors/scopes/classify';
import { askedBy } from '../../../lib/connectors/link/lines';
import table from '../../../lib/connectors/scopes/scopes.json';

const CALLBACK = 'https://claude.ai/api/mcp/auth_callback';
const link = (values: Record<string, string>, base: string) =>
  `${base}?${new URLSearchParams({ response_type: 'code', client_id: 'x', ...values }).toString()}`;

describe('what a link is said to ask for', () => {
  const asked = (scope: string, more: Record<string, string> = {}) => {
    const seen = readAuthorizeLink(
      link({ redirect_uri: CALLBACK, scope, ...more }, 'https://accounts.google.com/auth'),
    );
    if (!seen) throw new Error('no link');
    return askedBy(
      seen,
      seen.scopes.map((one) => classify(table, 'google', one)),
    );
  };
  const READ = 'https://www.googleapis.com/auth/gmail.readonly';

  it.each([
    'openid',
    ' offline_access',
    'openid profile email offline_access',
    'profile,email',
    '',
  ])('says nothing where the scopes are %j', (scope) =>
    expect(asked(scope)).toMatchObject({
      lines: [],
      asks: { says: 'missing', kinds: [], reads: false },
    }),
  );

  it('reads only where all of it is known to read and nothing more counts', () => {
    expect(asked(READ).asks.reads).toBe(true);
    expect(asked(`openid ${READ}`).asks.reads).toBe(true);
    for (const more of [
      { include_granted_scopes: 'true' },
      { claims: '{}' },
      { authorization_details: '[]' },
      { request_uri: 'urn:x' },
      { request: 'x' },
    ])
      expect(asked(READ, more).asks.reads, JSON.stringify(more)).toBe(false);
    expect(asked(`${READ} read:something`).asks.reads).toBe(false);
    expect(asked(`${READ} https://www.googleapis.com/auth/gmail.send`).asks.reads).toBe(false);
    const cut = {
      scopeState: 'listed',
      beyond: false,
      cut: true,
      offline: false,
      wholeCompany: false,
    } as const;
    expect(askedBy(cut, [classify(table, 'google', READ)]).asks.reads).toBe(false);
  });
});
