/**
 * Whether a part of ours can be seen and pressed: rendered, not transparent, and hit where its middle is.
 * @param shadow the root it stands in.
 */
export function isSeen(shadow: ShadowRoot, part: Element): boolean {
  if (!part.isConnected) return false;
  const rendered = part.checkVisibility({
    opacityProperty: true,
    visibilityProperty: true,
    contentVisibilityAuto: true,
  });
  if (!rendered) return false;
  const { left, top, right, bottom } = part.getBoundingClientRect();
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  const hit = shadow.elementFromPoint(x, y);
  return right > left && bottom > top && hit !== null && (hit === part || part.contains(hit));
}

type Seeing = IntersectionObserverEntry & { readonly isVisible?: boolean };

/**
 * Follows whether anything is painted over a part, where the browser can tell (Intersection Observer v2): a hit test
 * passes through what takes no presses.
 * @returns a function that says whether the part was bare when the browser looked last; true where it cannot tell.
 */
export function watchCover(part: Element, signal: AbortSignal): () => boolean {
  let bare = true;
  const options = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
  try {
    const observer = new IntersectionObserver((entries) => {
      const last: Seeing | undefined = entries.at(-1);
      bare = last?.isVisible ?? true;
    }, options);
    observer.observe(part);
    signal.addEventListener('abort', () => observer.disconnect());
  } catch {
    // A browser that knows the name and not the option.
  }
  return () => bare;
}
