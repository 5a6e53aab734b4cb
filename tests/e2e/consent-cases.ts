const CLAUDE = 'https://claude.ai/api/mcp/auth_callback';
const CALLBACK = { response_type: 'code', client_id: 'cid', redirect_uri: CLAUDE };
const to = (base: string, values: Record<string, string>, tail = '') =>
  `${base}?${new URLSearchParams(values).toString()}${tail}`;
const also = (name: string, value: string) => `&${name}=${encodeURIComponent(value)}`;

const MICROSOFT = 'https://login.microsoftonline.com';
const M365 = '08ad6f98-a4f8-4635-bb8d-f1a3044760f0';
const M365_SERVER = '07c030f6-5743-41b7-ba00-0a6e85f37c17';
const GMAIL = '101988054943-3c90eajaph0d76bpa6bejkf74hhdatpq.apps.googleusercontent.com';
const LINEAR = 'https://mcp.linear.app/authorize';
const GOOGLE = 'https://accounts.google.com/o/oauth2/v2/auth';
const M365_SCOPE = `api://${M365_SERVER}/access_as_user offline_access openid profile`;
const EVIL = 'https://evil.example/cb';
const NOT_CLAUDE = /^This does not go to Claude/;

type Case = {
  readonly name: string;
  readonly link: string;
  /** What the banner says; `undefined` where there is none. */
  readonly says: readonly RegExp[] | undefined;
  readonly never?: RegExp;
};

/** Consent links that were once answered wrongly, each standing for a kind. */
export const CONSENT_CASES: readonly Case[] = [
  {
    name: 'Microsoft 365 as a user',
    link: to(`${MICROSOFT}/common/oauth2/v2.0/authorize`, {
      ...CALLBACK,
      client_id: M365,
      scope: M365_SCOPE,
    }),
    says: [/let Claude use Microsoft 365/, /administrator/, /sending mail/],
    never: /reading only/,
  },
  {
    name: 'Microsoft 365 as an administrator, by the server’s id',
    link: to(`${MICROSOFT}/11111111-2222-3333-4444-555555555555/adminconsent`, {
      client_id: M365_SERVER,
    }),
    says: [/for the whole company/, /Microsoft 365/, /sending mail/],
    never: /reading only/,
  },
  {
    name: 'identity and refresh alone',
    link: to('https://vercel.com/oauth/authorize', {
      ...CALLBACK,
      scope: 'openid email profile offline_access',
      resource: 'https://mcp.vercel.com',
    }),
    says: [/let Claude use Vercel/, /does not say what Claude may do/],
    never: /reading only|keep working while/,
  },
  {
    name: 'a pushed request',
    link: to(LINEAR, {
      ...CALLBACK,
      scope: 'read',
      request_uri: 'urn:ietf:params:oauth:request_uri:abc',
    }),
    says: [/not known who asks or where the answer goes/],
    never: /reading only|goes to claude\.ai|You are about to let Claude/,
  },
  {
    name: 'a signed request',
    link: to(LINEAR, { ...CALLBACK, scope: 'read', request: 'eyJhbGciOiJub25lIn0.e30.' }),
    says: [/not known who asks or where the answer goes/],
    never: /reading only|goes to claude\.ai/,
  },
  {
    name: 'a server whose host has an odd sign',
    link: to(LINEAR, { ...CALLBACK, scope: 'write', resource: 'https://a_b.example/mcp' }),
    says: [/let Claude use Linear/, /a_b\.example/],
  },
  {
    name: 'a look-alike beside it',
    link: to(LINEAR, {
      ...CALLBACK,
      redirect_uri: 'https://claude.ai.evil.example/cb',
      scope: 'write',
      resource: 'https://a_b.example/mcp',
    }),
    says: [NOT_CLAUDE, /claude\.ai\.evil\.example/],
  },
  {
    name: 'signing in, and somewhere else',
    link: to(
      LINEAR,
      { ...CALLBACK, redirect_uri: 'https://claude.ai/login', scope: 'write' },
      also('redirect_uri', 'https://claude.ai.evil.example/cb'),
    ),
    says: [NOT_CLAUDE, /names two places/, /claude\.ai\.evil\.example/],
  },
  {
    name: 'Claude first, another second',
    link: to(LINEAR, { ...CALLBACK, scope: 'write' }, also('redirect_uri', EVIL)),
    says: [NOT_CLAUDE, /names two places for the answer, and evil\.example/],
    never: /claude\.ai, which is not/,
  },
  {
    name: 'a second one in other letters',
    link: to(LINEAR, { ...CALLBACK, scope: 'write' }, also('Redirect_Uri', EVIL)),
    says: [NOT_CLAUDE, /names two places/],
  },
  {
    name: 'a second one with a dot',
    link: to(
      'https://public-api.wordpress.com/oauth2/authorize',
      { ...CALLBACK, scope: 'global' },
      also('redirect.uri', EVIL),
    ),
    says: [NOT_CLAUDE, /names two places/],
  },
  {
    name: 'Claude without encryption',
    link: to(LINEAR, {
      ...CALLBACK,
      redirect_uri: CLAUDE.replace('https', 'http'),
      scope: 'write',
    }),
    says: [/claude\.ai without encryption/],
    never: /which is not Claude/,
  },
  {
    name: 'a known id on another’s host',
    link: to('https://gitlab.com/oauth/authorize', {
      response_type: 'code',
      prompt: 'admin_consent',
      client_id: M365,
      redirect_uri: EVIL,
      scope: 'api',
    }),
    says: [NOT_CLAUDE, /evil\.example/],
    never: /Microsoft 365/,
  },
  {
    name: 'another’s server on GitHub’s page',
    link: to('https://github.com/login/oauth/authorize', {
      ...CALLBACK,
      scope: 'repo',
      resource: 'https://mcp.granola.ai/mcp',
    }),
    says: [/let Claude use GitHub/, /another server, mcp\.granola\.ai/],
    never: /use Granola/,
  },
  {
    name: 'Claude Code with an id of its own',
    link: to('https://mcp.atlassian.com/v1/authorize', {
      response_type: 'code',
      client_id: 'dcrXYZ',
      redirect_uri: 'http://localhost:56691/callback',
      resource: 'https://mcp.atlassian.com/v1/mcp',
    }),
    says: [/program on this computer, perhaps Claude Code/],
  },
  {
    name: 'Claude Code with Microsoft’s id',
    link: to(`${MICROSOFT}/common/oauth2/v2.0/authorize`, {
      response_type: 'code',
      client_id: M365,
      redirect_uri: 'http://localhost:55340/callback',
      scope: M365_SCOPE,
    }),
    says: [/program on this computer, perhaps Claude Code/, /Microsoft 365/],
  },
  {
    name: 'what was granted before counts, too',
    link: to(GOOGLE, {
      ...CALLBACK,
      client_id: GMAIL,
      scope: 'https://www.googleapis.com/auth/gmail.readonly',
      include_granted_scopes: 'true',
    }),
    says: [/let Claude use Gmail/, /does not say all it allows/],
    never: /reading only/,
  },
  {
    name: 'a word that holds the letters',
    link: to(GOOGLE, {
      response_type: 'code',
      client_id: 'x',
      redirect_uri: 'https://philanthropic.example/auth/callback',
      scope: 'openid',
    }),
    says: undefined,
  },
  {
    name: 'Anthropic’s other hosts',
    link: to(GOOGLE, {
      response_type: 'code',
      client_id: 'x',
      redirect_uri: 'https://platform.claude.com/oauth/code/callback',
      scope: 'openid',
    }),
    says: [/goes to Anthropic, but not to connect an app/],
    never: /does not go to Claude|close this page/,
  },
  ...(
    [
      ['an underscore', 'https://claude_ai.evil.example/api/mcp/auth_callback'],
      ['a scheme of its own', 'app://Claude.ai/cb'],
      ['a password', 'https://x:claude.ai@evil.example/cb'],
    ] as const
  ).map(([name, redirect_uri]) => ({
    name: `a look-alike with ${name}`,
    link: to(LINEAR, { ...CALLBACK, redirect_uri, scope: 'write' }),
    says: [NOT_CLAUDE],
  })),
  {
    name: 'a look-alike behind a wall of letters',
    link: `${LINEAR}?pad=${'a'.repeat(66_000)}&${new URLSearchParams({ ...CALLBACK, redirect_uri: 'https://claude-ai.evil.example/', scope: 'write' }).toString()}`,
    says: [NOT_CLAUDE],
  },
  {
    name: 'a look-alike with an over-long host',
    link: to(LINEAR, {
      ...CALLBACK,
      redirect_uri: `https://claude.ai.${'a.'.repeat(200)}evil.example/cb`,
      scope: 'write',
    }),
    says: [NOT_CLAUDE],
  },
];
