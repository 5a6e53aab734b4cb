import type { Page } from '../claude/page';
import type { Certainty, Evidence, Facts, SurfaceId } from '../observation';
import type { AnchorName } from '../claude/anchors';

/** What a surface says when it recognises the page. Left out: `certain`, and nothing beyond the route. */
export type Reading = {
  readonly certainty?: Certainty;
  readonly evidence?: readonly Evidence[];
  readonly facts?: Partial<Facts>;
};

/** Where a surface can be: its address, or words its address carries. Exactly one of the three is set. */
export type Route =
  | { readonly path: RegExp }
  | { readonly hash: RegExp }
  | { readonly mark: 'add-custom-connector' };

export type Surface = {
  readonly id: SurfaceId;
  /** A modal stands over any page; the address behind it says nothing about it. */
  readonly layer: 'silent' | 'modal' | 'page';
  readonly routes: readonly Route[];
  /** The anchors `read` asks for. */
  readonly anchors: readonly AnchorName[];
  /** Pure: same page, same reading. `undefined` means "on my route, but not me". */
  readonly read?: (page: Page) => Reading | undefined;
};

/** Addresses a surface must and must not claim; tested as a full matrix. */
export type Examples = { readonly is: readonly string[]; readonly isNot: readonly string[] };

export function defineSurface(surface: Surface): Surface {
  return surface;
}

/** Id forms of claude.ai addresses. */
export const UUID = '[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}';
export const ID = '[A-Za-z0-9_.~-]{1,128}';

/** A route on the pathname: `pattern` must match all of it. */
export function path(pattern: string): Route {
  return { path: new RegExp(`^(?:${pattern})$`) };
}

/** A route on the fragment: `pattern` must match all of it. */
export function hash(pattern: string): Route {
  return { hash: new RegExp(`^(?:${pattern})$`) };
}
