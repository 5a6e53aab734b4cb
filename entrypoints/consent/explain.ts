import { createConsentBanner } from './banner';
import { send } from '../../lib/page/channel';
import { onNavigate } from '../../lib/claude/navigation';
import { isConsentReply } from '../../lib/connectors/link/consent-reply';
import type { LinkRead } from '../../lib/connectors/link/link-told';
import { createHost } from '../../lib/page/host';
import { findReadLink } from '../../lib/page/read-link';

/**
 * Explains a consent page from its address, and anew whenever a script makes that ask for something else. Nothing in the
 * page is read, and of the address only what `readLink` keeps.
 */
export function explainConsents(root: Element): void {
  let stop = new AbortController();
  let asked = '';
  const follow = () => {
    const read = findReadLink()?.(location.href);
    const asks = JSON.stringify(read) ?? '';
    // What was closed stays closed while the page moves about with the same link.
    if (asks === asked) return;
    asked = asks;
    stop.abort();
    stop = new AbortController();
    if (read && !read.link.signIn) void explain(root, read, stop);
  };
  onNavigate(follow, new AbortController().signal);
  follow();
}

/** Explains one link until `stop` says that the page has another. */
async function explain(root: Element, read: LinkRead, stop: AbortController): Promise<void> {
  const reply = await send({ type: 'consent.opened', link: read.told });
  if (!isConsentReply(reply) || stop.signal.aborted) return;
  const page = createHost(root, '', stop);
  page.element.setAttribute('data-surface', `consent-${reply.kind}`);
  page.shadow.append(
    ...createConsentBanner(reply, read, {
      close: () => stop.abort(),
      open: (to) => void send({ type: 'address.wanted', address: to }),
    }),
  );
}
