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
    const viewport = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    return measured(rects, entries[0]?.rootBounds ?? viewport);
  });
  for (const element of elements) observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Calls back once when an element is no longer where `rect` says. */
export function onMove(element: Element, rect: Rect, moved: () => void, signal: AbortSignal): void {
  const margin = [rect.top, innerWidth - rect.right, innerHeight - rect.bottom, rect.left]
    .map((side) => `${-Math.floor(side)}px`)
    .join(' ');
  let first = true;
  const observer = new IntersectionObserver(
    ([entry]) => {
      // The first report is the present state; a part outside the window counts as in place.
      if (first && (entry?.intersectionRatio ?? 0) > 0.9) first = false;
      else if (first) observer.disconnect();
      else moved();
    },
    { rootMargin: margin, threshold: 0.95 },
  );
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
