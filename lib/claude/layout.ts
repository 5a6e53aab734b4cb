/** Height of the app's header, in CSS pixels; seen October 2026. */
export const HEADER_HEIGHT = 56;
/** Attribute of `html` that says whether the page is `light` or `dark`; seen October 2026. */
export const MODE_ATTRIBUTE = 'data-mode';
