import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readLink } from '../../lib/connectors/link/link-told';
import { offerReadLink } from '../../lib/page/read-link';

/** The reader of consent links, fetched into a claude.ai page the first time one leads to a service. */
export default defineUnlistedScript(() => {
  offerReadLink(readLink);
});
