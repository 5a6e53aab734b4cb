import { readFileSync } from 'node:fs';
import { PAGES } from './pages.ts';
import { SHORT_LABELS } from '../../lib/claude/plan-short-labels.ts';
import { PLAN_LABELS } from '../../lib/claude/plan-labels.ts';
import { PLANS } from '../../lib/observation.ts';

const file = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const app = ['./content.js', './parts.js', './app.js'].map(file).join('');
const css = file('./pages.css') + file('./site.css');

type Locale = keyof typeof PLAN_LABELS;
type Plan = keyof typeof SHORT_LABELS;

/** How the stand-in looks and what it holds. */
export type SiteOptions = {
  readonly frontEnd: 'legacy' | 'merged';
  readonly plan: Plan;
  readonly locale: Locale;
  readonly mode: 'light' | 'dark';
  readonly messages: number;
  readonly links: number;
  /** Put into every prompt, reply, title, file and account name, to prove that none of it gets out. */
  readonly marker: string;
  /** HTML at the very start of the page: what a hostile one would do. */
  readonly inject: string;
};

export const DEFAULTS: SiteOptions = {
  frontEnd: 'merged',
  plan: 'pro',
  locale: 'en-US',
  mode: 'light',
  messages: 12,
  links: 12,
  marker: '',
  inject: '',
};

/** What the older menu shows of a plan. */
function labelOf(locale: Locale, plan: Plan): string | undefined {
  return PLAN_LABELS[locale].split('|')[PLANS.indexOf(plan)];
}

/** The stand-in's page for a claude.ai address. */
function claudePage(options: SiteOptions): string {
  const { frontEnd, plan, locale } = options;
  const planLabel = frontEnd === 'merged' ? SHORT_LABELS[plan] : labelOf(locale, plan);
  const settings = JSON.stringify({ ...options, inject: '', planLabel }).replaceAll('<', '\\u003c');
  return `<!doctype html><!-- reconstructed, not recorded --><html lang="${locale}" data-theme="claude" data-mode="${options.mode}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Stand-in - Claude</title><style>${css}</style></head>
<body>${options.inject}<div id="root"></div><script>const standInOptions = ${settings};</script><script>${app}</script></body></html>`;
}

/** Where a connector's consent page really lives. */
const PROVIDERS: Record<string, { page: string; query: Record<string, string> }> = {
  gmail: {
    page: 'https://accounts.google.com/o/oauth2/v2/auth',
    query: {
      client_id: '101988054943-3c90eajaph0d76bpa6bejkf74hhdatpq.apps.googleusercontent.com',
      access_type: 'offline',
      scope:
        'openid https://www.googleapis.com/auth/gmail.readonly https://www.googleapis.com/auth/gmail.compose',
    },
  },
  slack: {
    page: 'https://slack.com/oauth/v2_user/authorize',
    query: { user_scope: 'search:read.public,chat:write' },
  },
  github: { page: 'https://github.com/login/oauth/authorize', query: { scope: 'repo read:user' } },
  notion: {
    page: 'https://mcp.notion.com/authorize',
    query: { resource: 'https://mcp.notion.com/mcp', scope: 'default' },
  },
  linear: {
    page: 'https://mcp.linear.app/authorize',
    query: { resource: 'https://mcp.linear.app/mcp', scope: 'read' },
  },
};
/** Hosts of second steps and look-alikes, for the tests. */
const OTHER_CONSENTS = [
  'https://linear.app/',
  'https://accounts.google.com/',
  'https://login.microsoftonline.com/',
  'https://vercel.com/',
  'https://public-api.wordpress.com/',
  'https://gitlab.com/',
  'https://mcp.atlassian.com/',
  'https://mcp.linear.app/',
];

/** A page with a link to every page of the stand-in. */
export const TOUR = 'https://tour.test/';

const CALLBACK = 'https://claude.ai/api/mcp/auth_callback';

/** The stand-in's page for any address: claude.ai, a consent page, or nothing. */
export function respond(address: string, options: SiteOptions): { status: number; body: string } {
  const url = new URL(address);
  if (url.hostname === 'claude.ai') {
    const start = /\/mcp\/start-auth\/(\w+)$/.exec(url.pathname);
    const provider = start && PROVIDERS[start[1] ?? ''];
    if (provider) {
      const query = new URLSearchParams({
        response_type: 'code',
        redirect_uri: CALLBACK,
        state: 'opaque',
        code_challenge: 'opaque',
        ...provider.query,
      });
      const next = `${provider.page}?${query.toString()}`;
      return page(
        `<p>Connecting…</p><script>setTimeout(() => location.replace(${JSON.stringify(next)}), 1500)</script>`,
      );
    }
    return { status: 200, body: claudePage(options) };
  }
  const consents = [
    ...Object.values(PROVIDERS).map((provider) => provider.page),
    ...OTHER_CONSENTS,
  ];
  if (consents.some((start) => address.startsWith(start)))
    return page(
      `<h1>${url.hostname}</h1><p>Claude asks for access. This is a stand-in, not the real page.</p><button>Allow</button>`,
    );
  if (address === TOUR) return page(index());
  return { status: 404, body: '' };
}

/** The look of pages that are not Claude's. */
const PLAIN =
  ':root{color-scheme:light dark}body{font:16px/1.6 system-ui;max-width:44rem;margin:20vh auto;padding:0 1rem}h1{font-size:1.5rem}';

function page(inner: string): { status: number; body: string } {
  return {
    status: 200,
    body: `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Stand-in</title><style>${PLAIN}</style>${inner}`,
  };
}

function index(): string {
  const rows = PAGES.map(
    ({ url, surface }) => `<tr><th>${surface}<td><a href="${url}" target="_blank">${url}</a>`,
  );
  return `<style>body{font:15px/1.6 system-ui;margin:2rem auto;max-width:44rem}th{text-align:left;padding-right:2rem}</style>
<h1>Every surface, on the stand-in</h1><table>${rows.join('')}</table>`;
}
