import type { readLink } from '../connectors/link/link-told';
import { shelf } from './shelf';

/**
 * What `link.js` holds: the reader of consent links with its table of scopes, which most pages never need. Consent pages
 * get it before `consent.js`.
 */
export const { offer: offerReadLink, find: findReadLink } = shelf<typeof readLink>('link');
