export type Rect = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/**
 * Rectangles of elements without forcing a layout: an intersection observer reports them once the browser
 * has laid out the page anyway.
 * @param measured gets the rectangles, in CSS pixels, by element.
 * @param changed is called when one of the elements comes, goes or leaves the viewport afterwards.
 */
export function measure(
  elements: Iterable<Element>,
  measured: (rects: ReadonlyMap<Element, Rect>, viewport: Rect) => void,
  changed: () => void,
  signal: AbortSignal,
): void {
  let first = true;
  const observer = new IntersectionObserver((entries) => {
    if (!first) return changed();
    first = false;
    const rects = new Map(entries.map((entry) => [entry.target, entry.boundingClientRect]));
    const viewport = entries[0]?.rootBounds;
    return viewport ? measured(rects, viewport) : undefined;
  });
  for (const element of elements) observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
