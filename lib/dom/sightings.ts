/** Which of the watched elements are on the page, kept without asking the page again and again. */
export type Sightings<Name extends string> = {
  /** The elements that match a name's selector now. */
  all(name: Name): readonly Element[];
  /** Looks through the whole document once: a page's own styles can switch the watching off. */
  sweep(): void;
  /** Whether this page has let one of our animations run. */
  works(): boolean;
  /** Style that makes the browser report what begins to match. It belongs into the document. */
  readonly style: string;
};

const PREFIX = 'privacy-hints-';

/**
 * Watches for elements without a mutation observer: an empty animation starts on whatever begins to match, and
 * the browser's own selector engine does the looking. A reply that streams costs nothing.
 * @param selectors by name. An element should match one name only: it can run one of the animations.
 * @param appeared called for every sighting; it should do its work later, once for many.
 */
export function watch<Name extends string>(
  root: Element,
  selectors: Readonly<Record<Name, string>>,
  appeared: () => void,
  signal: AbortSignal,
): Sightings<Name> {
  const names = Object.keys(selectors) as Name[];
  let ran = false;
  let seen: { readonly element: Element; readonly name: Name }[] = [];
  const stands = (element: Element, name: Name) =>
    element.isConnected && element.matches(selectors[name]);
  /** Notes a sighting, and drops what left: it must not keep a removed page alive. */
  const note = (element: Element, name: Name) => {
    seen = seen.filter((one) => one.element !== element && one.element.isConnected);
    seen.push({ element, name });
  };
  const heard = (event: Event) => {
    if (!event.isTrusted) return;
    const { animationName, target } = event as AnimationEvent;
    const element = target as Element;
    // An animation of the site's own runs instead of ours, and tells of the element as well.
    const ours = animationName.startsWith(PREFIX);
    ran ||= ours;
    const name = ours
      ? (animationName.slice(PREFIX.length) as Name)
      : names.find((one) => element.matches(selectors[one]));
    if (!name) return;
    note(element, name);
    appeared();
  };
  root.addEventListener('animationstart', heard, { capture: true, passive: true, signal });
  return {
    all: (wanted) =>
      seen
        .filter(({ element, name }) => name === wanted && stands(element, name))
        .map(({ element }) => element),
    works: () => ran,
    sweep() {
      seen = seen.filter(({ element, name }) => stands(element, name));
      for (const element of root.querySelectorAll(Object.values(selectors).join(','))) {
        if (seen.some((one) => one.element === element)) continue;
        const name = names.find((one) => element.matches(selectors[one]));
        if (name) note(element, name);
      }
    },
    // `:where` keeps the specificity at zero: the site's own animations win.
    style: names
      .map(
        (name) =>
          `@keyframes ${PREFIX}${name}{}:where(${selectors[name]}){animation:1ms ${PREFIX}${name}}`,
      )
      .join(''),
  };
}
