import { describe, expect, it } from 'vitest';
import { readAuthorizeLink } from '../../../lib/connectors/authorize-link';
import { classify } from '../../../lib/connectors/classify';
import { askedBy } from '../../../lib/connectors/lines';
import table from '../../../lib/connectors/scopes.json';

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
    expect(asked(scope)).toMatchObject({ says: 'missing', lines: [], reads: false }),
  );

  it('reads only where all of it is known to read and nothing more counts', () => {
    expect(asked(READ).reads).toBe(true);
    expect(asked(`openid ${READ}`).reads).toBe(true);
    for (const more of [
      { include_granted_scopes: 'true' },
      { claims: '{}' },
      { authorization_details: '[]' },
      { request_uri: 'urn:x' },
      { request: 'x' },
    ])
      expect(asked(READ, more).reads, JSON.stringify(more)).toBe(false);
    expect(asked(`${READ} read:something`).reads).toBe(false);
    expect(asked(`${READ} https://www.googleapis.com/auth/gmail.send`).reads).toBe(false);
    const { link: none } = {
      link: askedBy({ scopeState: 'listed', beyond: false, cut: true, offline: false }, [
        classify(table, 'google', READ),
      ]),
    };
    expect(none.reads).toBe(false);
  });
});
