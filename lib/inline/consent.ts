import { createConsentBanner } from '../../components/consent-banner';
import { send } from '../browser-page';
import { onNavigate } from '../claude/navigation';
import { isConsentReply } from '../connectors/consent-reply';
import { readLink } from '../connectors/link-told';
import { createHost } from './host';

/**
 * Explains a consent page from its address, and anew whenever a script changes that. Nothing in the page is read, and
 * of the address only what `readLink` keeps.
 */
export function explainConsents(root: Element): void {
  let shown: AbortController | undefined;
  let address = '';
  const follow = () => {
    if (location.href === address) return;
    address = location.href;
    shown?.abort();
    shown = new AbortController();
    void explain(root, address, shown);
  };
  onNavigate(follow, new AbortController().signal);
  addEventListener('pageshow', follow);
  follow();
}

/** Explains one address until `stop` says that it is another. */
async function explain(root: Element, address: string, stop: AbortController): Promise<void> {
  const read = readLink(address);
  if (!read || read.link.signIn) return;
  const reply = await send({ type: 'consent.opened', link: read.told });
  if (!isConsentReply(reply) || stop.signal.aborted) return;
  const page = createHost(root, '', stop.signal);
  page.element.setAttribute('data-surface', `consent-${reply.kind}`);
  page.shadow.append(
    ...createConsentBanner(reply, read, {
      close: () => stop.abort(),
      open: (to) => void send({ type: 'address.wanted', address: to }),
    }),
  );
}
