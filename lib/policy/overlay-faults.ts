import { findNodeAtLocation, parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { LARGEST_OVERLAY, overlaySchema, type Overlay } from './overlay.ts';

export type OverlayFault = { readonly line: number; readonly fault: string };
export type OverlayReading =
  | { readonly overlay: Overlay }
  | { readonly faults: readonly OverlayFault[] };

/**
 * Reads an overlay pack.
 * @param source JSON as the administrator wrote it; may be anything.
 * @returns the overlay, or every fault with the line (from 1) it stands on. Never throws.
 */
export function readOverlay(source: string): OverlayReading {
  if (source.length > LARGEST_OVERLAY)
    return { faults: [{ line: 1, fault: `longer than ${LARGEST_OVERLAY} characters` }] };
  const lineAt = (offset: number) => source.slice(0, offset).split('\n').length;
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { disallowComments: true });
  if (!tree) return { faults: [{ line: 1, fault: 'empty' }] };
  if (errors.length > 0)
    return {
      faults: errors.map(({ offset, error }) => ({
        line: lineAt(offset),
        fault: printParseErrorCode(error),
      })),
    };
  const parsed = overlaySchema.safeParse(JSON.parse(source));
  if (parsed.success) return { overlay: parsed.data };
  return {
    faults: parsed.error.issues.map(({ path, message }) => ({
      line: lineAt(nearest(tree, path)?.offset ?? 0),
      fault: `${path.join('.') || 'the whole'}: ${message}`,
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
