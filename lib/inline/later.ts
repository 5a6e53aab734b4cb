import type { fullPlan } from '../claude/plan-labels';
import type { holdConnect } from './hold-connect';
import type { openFaces } from './open-faces';
import type { stepAside } from './step-aside';

/** What `claude-later.js` holds. */
type Later = {
  readonly fullPlan: typeof fullPlan;
  readonly holdConnect: typeof holdConnect;
  readonly openFaces: typeof openFaces;
  readonly stepAside: typeof stepAside;
};

/** Where that script leaves it: the extension's own world, not the page's. */
const KEY = Symbol.for('privacy-hints.later');
type Scope = { [KEY]?: Later };

export function offerLater(later: Later): void {
  (globalThis as Scope)[KEY] = later;
}

/** Absent only where the script could not be loaded: the line and the toolbar do without. */
export function findLater(): Later | undefined {
  return (globalThis as Scope)[KEY];
}
