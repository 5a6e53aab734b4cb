import type { Deciding, Page } from '../claude/page';

import type { Patterns } from '../claude/routes';
import type { Certainty, Evidence, Facts, SurfaceId } from '../observation';

/** What a surface says when it recognises the page. Left out: `certain`, and nothing beyond the route. */
export type Reading = {
  readonly certainty?: Certainty;
  readonly evidence?: readonly Evidence[];
  readonly facts?: Partial<Facts>;
};

/** Where a surface can be. A hash or a mark is a modal over any page; a path is the page itself. */
type Routes = {
  readonly path?: Patterns;
  readonly hash?: Patterns;
  readonly mark?: 'add-custom-connector';
};

export type Surface = {
  readonly id: SurfaceId;
  /** `silent` surfaces are asked before any modal: nothing stands over them. */
  readonly layer: 'silent' | 'modal' | 'page';
  readonly routes: Routes;
  /** It is also every page nobody knows that leads to the start of a connection. */
  readonly leads?: true;
  /** Pure: same page, same reading. `undefined` means "on my route, but not me". */
  readonly read?: (page: Page) => Reading | undefined;
};

/** What is tested of a surface. Beside it rather than in it, so that no page carries it. */
export type Examples = {
  /** The anchors `read` asks for; none where left out. */
  readonly anchors?: readonly Deciding[];
  /** Addresses it must and must not claim; tried as a full matrix. */
  readonly is: readonly string[];
  readonly isNot: readonly string[];
};

export function defineSurface(surface: Surface): Surface {
  return surface;
}
