import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { explainConsents } from './explain';

/** Runs on the consent pages of services the user allowed, one by one (entrypoints/background/consent-pages.ts), after `link.js`. */
export default defineUnlistedScript(() => {
  const root = document.documentElement;
  if (root) explainConsents(root);
});
