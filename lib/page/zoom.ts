/** How much larger the page draws itself than it says: its own `zoom`, which browser windows know nothing of. */
export function zoomOf(element: Element): number {
  return (element as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
}

/** Lengths of the window grow with the page's zoom, and the window does not. */
export function widthIn(zoom: number): string {
  return zoom === 1 ? '' : `;max-width:${Math.floor((innerWidth - 16) / zoom)}px!important`;
}
