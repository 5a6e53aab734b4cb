/** Distance the line and the card keep from edges and from what must not be covered, in CSS pixels. */
export const GAP = 8;
/**
 * How far above the bottom of the window a composer stands at most, in CSS pixels, to have nothing but the
 * conversation above it. One that stands higher has a greeting or a title on top of it.
 */
export const LOW = 100;
