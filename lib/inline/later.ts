import type { fullPlan } from '../claude/plan-labels';
import type { holdConnect } from './hold-connect';
import type { openFaces } from './open-faces';
import { shelf } from './shelf';
import type { stepAside } from './step-aside';

/** What `claude-later.js` holds. */
type Later = {
  readonly fullPlan: typeof fullPlan;
  readonly holdConnect: typeof holdConnect;
  readonly openFaces: typeof openFaces;
  readonly stepAside: typeof stepAside;
};

/** Nothing there only where the script could not be loaded: the line and the toolbar do without. */
export const { offer: offerLater, find: findLater } = shelf<Later>('later');
