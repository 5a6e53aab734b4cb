import { findNodeAtLocation, parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { LARGEST_OVERLAY, readOverlayData, type Overlay } from './overlay.ts';

export type OverlayFault = { readonly line: number; readonly fault: string };
export type OverlayWithFaults = {
  /** What of it can be used; nothing where no statement can. */
  readonly overlay: Overlay | undefined;
  readonly faults: readonly OverlayFault[];
};

/**
 * Reads an overlay pack.
 * @param source JSON as the administrator wrote it; may be anything.
 * @returns what can be used of it, and every fault with the line (from 1) it stands on. Never throws.
 */
export function readOverlay(source: string): OverlayWithFaults {
  const only = (faults: OverlayFault[]): OverlayWithFaults => ({ overlay: undefined, faults });
  if (source.length > LARGEST_OVERLAY)
    return only([{ line: 1, fault: `longer than ${LARGEST_OVERLAY} characters` }]);
  const lineAt = (offset: number) => source.slice(0, offset).split('\n').length;
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { disallowComments: true });
  if (!tree) return only([{ line: 1, fault: 'empty' }]);
  if (errors.length > 0)
    return only(
      errors.map(({ offset, error }) => ({
        line: lineAt(offset),
        fault: printParseErrorCode(error),
      })),
    );
  const { overlay, refused } = readOverlayData(JSON.parse(source));
  return {
    overlay,
    faults: refused.map(({ path, reason }) => ({
      line: lineAt(nearest(tree, path)?.offset ?? 0),
      fault: `${path.join('.') || 'the whole'}: ${reason}`,
    })),
  };
}

/** The node of a path, or of the nearest parent that is there: a missing key has no place of its own. */
function nearest(tree: NonNullable<ReturnType<typeof parseTree>>, path: readonly PropertyKey[]) {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(
      tree,
      path.slice(0, length).map((one) => (typeof one === 'symbol' ? '' : one)),
    );
    if (node) return node;
  }
  return tree;
}
