import { createConsentBanner } from '../../components/consent-banner';
import { send } from '../browser-page';
import { readAuthorizeLink } from '../connectors/authorize-link';
import { classify } from '../connectors/classify';
import { isReadOnly, linesOf } from '../connectors/lines';
import { providerOf } from '../connectors/providers';
import table from '../connectors/scopes.json';
import { isConsentReply } from '../connectors/consent-reply';
import { createHost } from './host';

/**
 * Explains one consent page from its address. Nothing in the page is read, and of the address only what
 * `readAuthorizeLink` keeps.
 */
export async function explainConsent(root: Element): Promise<void> {
  const link = readAuthorizeLink(location.href);
  if (!link || link.signIn) return;
  const { host, redirect, redirectHost, resourceHost, clientId, wholeCompany } = link;
  const reply = await send({
    type: 'consent.opened',
    host,
    redirect,
    redirectHost,
    resourceHost,
    clientId,
    wholeCompany,
  });
  if (!isConsentReply(reply)) return;
  const judged = link.scopes.map((scope) => classify(table, providerOf(host), scope));
  const stop = new AbortController();
  const page = createHost(root, '', stop.signal);
  page.element.setAttribute('data-surface', `consent-${reply.kind}`);
  page.shadow.append(
    ...createConsentBanner(
      reply,
      { link, lines: linesOf(judged, link.offline), readOnly: isReadOnly(judged, link) },
      () => stop.abort(),
    ),
  );
}
