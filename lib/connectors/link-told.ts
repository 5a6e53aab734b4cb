import type { LinkTold } from '../messages/protocol';
import { readAuthorizeLink, type AuthorizeLink } from './authorize-link';
import { classify } from './classify';
import { askedBy, type Asked } from './lines';
import { providerOf } from './providers';
import table from './scopes.json';

/** A consent link, read and judged: what is told of it, and what only the page that shows it needs. */
export type LinkRead = {
  readonly link: AuthorizeLink;
  readonly asked: Asked;
  readonly told: LinkTold;
};

/**
 * Reads a consent link and judges what it asks for: one reader for the consent page and for the pause before it.
 * @param href as `readAuthorizeLink`.
 */
export function readLink(href: string): LinkRead | undefined {
  const link = readAuthorizeLink(href);
  if (!link) return undefined;
  const { host, redirect, resourceHost, clientId, wholeCompany } = link;
  const asked = askedBy(
    link,
    link.scopes.map((scope) => classify(table, providerOf(host), scope)),
  );
  const { says, lines, reads, beyond, cut } = asked;
  return {
    link,
    asked,
    told: {
      host,
      redirect: redirect.kind,
      redirectHost: redirect.host,
      claims: redirect.claims,
      resourceHost,
      clientId,
      wholeCompany,
      says,
      kinds: lines.map(({ kind }) => kind),
      unknown: lines.some(({ unknown }) => unknown),
      reads,
      beyond,
      cut,
    },
  };
}
