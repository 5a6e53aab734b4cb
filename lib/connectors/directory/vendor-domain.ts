import type { Connector } from './shipped';

/** Domains under which anybody can have a host: it says nothing of a service that its own stands there, too. */
const SHARED = new Set(
  `amazonaws.com azurewebsites.net azure.com cloudfront.net googleapis.com herokuapp.com run.app vercel.app netlify.app
workers.dev pages.dev github.io gitlab.io fly.dev onrender.com railway.app replit.app ngrok.app ngrok.io lovable.app
claude.com claude.ai anthropic.com cloudflare.com azure-api.net`.split(/\s+/),
);
/** Second levels that belong to a country's registry, as in `co.jp`. */
const REGISTRY = new Set(['ac', 'co', 'com', 'edu', 'gov', 'net', 'or', 'org']);

/** The part of a host that somebody registered: its last two labels, three under a registry's second level. */
function domainOf(host: string): string {
  const labels = host.split('.');
  const [second = ''] = labels.slice(-2);
  const country = (labels.at(-1) ?? '').length === 2;
  return labels.slice(country && REGISTRY.has(second) ? -3 : -2).join('.');
}

/**
 * The service we know whose own host stands under the same domain as a host nobody lists.
 * @returns its name and the domain; `undefined` where none does, or where anybody can have a host there.
 */
export function nearest(
  directory: readonly Connector[],
  host: string,
): { readonly name: string; readonly domain: string } | undefined {
  const domain = domainOf(host);
  if (SHARED.has(domain) || !domain.includes('.')) return undefined;
  const one = directory.find(({ mcpHosts }) => mcpHosts.some((own) => domainOf(own) === domain));
  return one && { name: one.name, domain };
}
