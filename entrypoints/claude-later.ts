import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fullPlan } from '../lib/claude/plan-labels';
import { holdConnect } from '../lib/inline/hold-connect';
import { offerLater } from '../lib/inline/later';
import { openFaces } from '../lib/inline/open-faces';
import { stepAside } from '../lib/inline/step-aside';

/**
 * What a claude.ai page may come to need and most loads do not. A script of its own, so that the browser compiles
 * the other one at once and of this one only what is used (DECISIONS.md, 21).
 */
export default defineUnlistedScript(() => {
  offerLater({ fullPlan, holdConnect, openFaces, stepAside });
});
