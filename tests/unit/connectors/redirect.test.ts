import { describe, expect, it } from 'vitest';
import { readAuthorizeLink } from '../../../lib/connectors/link/authorize-link';

const CALLBACK = 'https://claude.ai/api/mcp/auth_callback';
const link = (values: Record<string, string>) =>
  `https://mcp.sentry.dev/oauth/authorize?${new URLSearchParams({ response_type: 'code', client_id: 'x', ...values }).toString()}`;
const read = (values: Record<string, string>) => readAuthorizeLink(link(values));

describe('the redirect', () => {
  it.each([
    CALLBACK,
    'https://claude.com/api/mcp/auth_callback',
    'https://claude.ai/connect/mcp/drive/callback',
  ])('is Claude at exactly %s', (redirect_uri) =>
    expect(read({ redirect_uri })?.redirect.kind).toBe('claude'),
  );

  it.each([
    'https://claude.ai.evil.example/api/mcp/auth_callback',
    'https://evil.example@claude.ai/api/mcp/auth_callback',
    'https://claude.ai@evil.example/api/mcp/auth_callback',
    `${CALLBACK}/extra`,
    `${CALLBACK}?next=https://evil.example`,
    `${CALLBACK}#x`,
    'http://claude.ai/api/mcp/auth_callback',
    'https://claude.ai:8443/api/mcp/auth_callback',
    'https://CLAUDE.AI/api/mcp/auth_callback',
    'https://claude-ai.example/cb',
    'https://c1aude.ai/api/mcp/auth_callback',
    'https://claud.ai/api/mcp/auth_callback',
    'https://clаude.ai/api/mcp/auth_callback',
    'https://xn--clude-4ve.ai/api/mcp/auth_callback',
    'https://login.anthropic-verify.example/',
    'javascript:alert(1)//claude.ai',
    'data:text/html,claude',
    'claude://claude.ai/other',
    'https://claude.ai%2eevil.example/',
    'https://claude.ai\\@evil.example/',
  ])('is not Claude at %s', (redirect_uri) => {
    expect(read({ redirect_uri })?.redirect.kind).toBe('look-alike');
  });

  it('is nobody we know elsewhere, and a program on this computer at any of its ports', () => {
    const kind = (redirect_uri: string) => read({ redirect_uri })?.redirect.kind;
    expect(kind('https://app.example/callback')).toBe('other');
    for (const own of [
      'http://localhost:3118/callback',
      'http://127.0.0.1/oauth/callback',
      'http://[::1]:9/',
      'claude://claude.ai/mcp-auth-callback/sdk',
    ])
      expect(kind(own), own).toBe('this-computer');
    expect(kind('http://localhost.evil.example/callback')).toBe('other');
  });

  it.each([
    ['http://claude.ai/api/mcp/auth_callback', 'http'],
    ['https://claude.ai:8443/api/mcp/auth_callback', 'port'],
    [`${CALLBACK}/extra`, 'path'],
    ['https://CLAUDE.AI/api/mcp/auth_callback', 'spelling'],
    ['https://evil.example@claude.ai/api/mcp/auth_callback', 'spelling'],
    ['https://claude.ai.evil.example/cb', ''],
  ])('says what is wrong at %s: %s', (redirect_uri, flaw) => {
    expect(read({ redirect_uri })?.redirect).toMatchObject({ kind: 'look-alike', flaw });
  });

  it.each([
    'https://platform.claude.com/oauth/code/callback',
    'https://console.anthropic.com/cb',
    'https://claude.ai/oauth/callback',
  ])('is Anthropic, not a connector, at %s', (redirect_uri) => {
    expect(read({ redirect_uri })?.redirect.kind).toBe('anthropic');
  });

  it.each([
    '&redirect_uri=',
    '&Redirect_Uri=',
    '&redirect.uri=',
    '&redirect%20uri=',
    '&redirect_uri[]=',
    '&redirect_uri[0]=',
    '&redirect[uri]=',
    ';redirect_uri=',
    '&%20redirect_uri=',
    '&redirect%5Furi=',
    '&redirectUri=',
  ])('is a contradiction where another stands under %s', (name) => {
    const evil = encodeURIComponent('https://evil.example/cb');
    const twice = readAuthorizeLink(`${link({ redirect_uri: CALLBACK })}${name}${evil}`);
    expect(twice?.redirect).toMatchObject({
      kind: 'look-alike',
      flaw: 'twice',
      host: 'evil.example',
    });
    expect(twice?.signIn).toBe(false);
    const same = readAuthorizeLink(
      `${link({ redirect_uri: CALLBACK })}${name}${encodeURIComponent(CALLBACK)}`,
    );
    // Behind a semicolon it is a part of the other's value to those who do not part there.
    if (!name.startsWith(';')) expect(same?.redirect.kind).toBe('claude');
  });

  it('is not known where the request is hidden, or only some servers would read it', () => {
    for (const hiding of [{ request_uri: 'urn:x' }, { request: 'eyJ' }, { Request_URI: 'urn:x' }])
      expect(read({ redirect_uri: CALLBACK, ...hiding })?.redirect.kind).toBe('hidden');
    expect(read({ 'Redirect.Uri': CALLBACK })?.redirect.kind).toBe('hidden');
    expect(
      read({ redirect_uri: 'https://claude-ai.example/', request: 'eyJ' })?.redirect.kind,
    ).toBe('look-alike');
  });

  it('is found behind a wall of other letters', () => {
    const wall = link({ pad: 'a'.repeat(66_000), redirect_uri: 'https://claude-ai.evil.example/' });
    expect(readAuthorizeLink(wall)?.redirect.kind).toBe('look-alike');
    expect(readAuthorizeLink(wall)?.cut).toBe(true);
  });
});
