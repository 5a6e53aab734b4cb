import type { LinkTold } from './asks';
import { readAuthorizeLink, type AuthorizeLink } from './authorize-link';
import { classify } from '../scopes/classify';
import { askedBy, type ConsentLine } from './lines';
import { providerOf } from '../scopes/providers';
import table from '../scopes/scopes.json';

/** A consent link, read and judged: what is told of it, and what only the page that shows it needs. */
export type LinkRead = {
  readonly link: AuthorizeLink;
  readonly lines: readonly ConsentLine[];
  readonly told: LinkTold;
};

/**
 * Reads a consent link and judges what it asks for: one reader for the consent page and for the pause before it.
 * @param href as `readAuthorizeLink`.
 */
export function readLink(href: string): LinkRead | undefined {
  const link = readAuthorizeLink(href);
  if (!link) return undefined;
  const { host, redirect, resourceHost, clientId } = link;
  const { lines, asks } = askedBy(
    link,
    link.scopes.map((scope) => classify(table, providerOf(host), scope)),
  );
  const { kind, host: redirectHost, claims } = redirect;
  return {
    link,
    lines,
    told: { ...asks, host, redirect: kind, redirectHost, claims, resourceHost, clientId },
  };
}
