import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from './start';

/**
 * The script of every claude.ai page. An unlisted script named in the manifest, not a WXT content script:
 * WXT's wrapper announces itself to the page and can be stopped by it (DECISIONS.md, 5).
 */
export default defineUnlistedScript(() => {
  const root = document.documentElement;
  if (root) start(root);
});
