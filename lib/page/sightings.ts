import { make } from './make';

/** Which of the watched elements are on the page, kept without asking the page again and again. */
export type Sightings<Name extends string> = {
  /** The elements that match a name's selector now. */
  all(name: Name): readonly Element[];
  /** Looks through the whole document once: a page's own styles can switch the watching off. */
  sweep(): void;
  /** Grows with every change of what `all` tells, asked of the elements themselves: they can change without a word. */
  changes(): number;
  /** Whether what appears is told of: animations run, and nothing was missed so far. */
  hears(): boolean;
  /** Gives an animation of our own, which tells when animations are switched off, an element to stand still on. */
  listenAt(host: Element, shadow: ShadowRoot): void;
  /** Style that makes the browser report what begins to match. It belongs into the document. */
  readonly style: string;
};

const PREFIX = 'privacy-hints-';
const HEART = `${PREFIX}heart`;

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
  let seen: { readonly element: Element; readonly name: Name; stood: boolean }[] = [];
  let changes = 0;
  /** Found by a sweep and not heard of yet. */
  let unheard: Element[] = [];
  let missed = false;
  let beats = false;
  const stands = (element: Element, name: Name) =>
    element.isConnected && element.matches(selectors[name]);
  /** Notes a sighting, and drops what left: it must not keep a removed page alive. */
  const note = (element: Element, name: Name) => {
    seen = seen.filter((one) => one.element !== element && one.element.isConnected);
    seen.push({ element, name, stood: true });
    changes++;
  };
  const heard = (event: Event) => {
    if (!event.isTrusted) return;
    const { animationName, target } = event as AnimationEvent;
    const element = target as Element;
    // A page can give its animations any name; one of its own runs instead of ours, and tells of the element as well.
    const told = animationName.slice(PREFIX.length) as Name;
    const ours = animationName.startsWith(PREFIX) && Object.hasOwn(selectors, told);
    const name = ours ? told : names.find((one) => element.matches(selectors[one]));
    if (!name) return;
    unheard = unheard.filter((one) => one !== element);
    note(element, name);
    appeared();
  };
  root.addEventListener('animationstart', heard, { capture: true, passive: true, signal });
  const beat = ({ isTrusted, type }: Event) => {
    if (isTrusted) beats = type === 'animationstart';
  };
  const check = () => {
    for (const one of seen) {
      const stood = stands(one.element, one.name);
      if (stood !== one.stood) changes++;
      one.stood = stood;
    }
    return changes;
  };
  return {
    all: (wanted) =>
      seen
        .filter(({ element, name }) => name === wanted && stands(element, name))
        .map(({ element }) => element),
    sweep() {
      // What is not rendered runs no animation anywhere.
      missed ||= unheard.some((element) => element.isConnected && element.checkVisibility());
      unheard = [];
      check();
      seen = seen.filter(({ stood }) => stood);
      for (const element of root.querySelectorAll(Object.values(selectors).join(','))) {
        if (seen.some((one) => one.element === element)) continue;
        const name = names.find((one) => element.matches(selectors[one]));
        if (!name) continue;
        note(element, name);
        unheard.push(element);
      }
    },
    changes: check,
    hears: () => beats && !missed,
    listenAt(host, shadow) {
      const heart = make('i');
      for (const type of ['animationstart', 'animationcancel'])
        heart.addEventListener(type, beat, { signal });
      // The page's styles must reach it, or it would tell nothing of them; so it stands in the page and not with us.
      heart.setAttribute('style', 'position:absolute;width:0;height:0');
      shadow.append(make('slot'));
      host.append(heart);
    },
    // `:where` keeps the specificity at zero: the site's own animations win.
    style: [
      ...names.map(
        (name) =>
          `@keyframes ${PREFIX}${name}{}:where(${selectors[name]}){animation:1ms ${PREFIX}${name}}`,
      ),
      // Paused, so that no frame is drawn for it.
      `@keyframes ${HEART}{}:where(privacy-hints>i){animation:1s ${HEART} paused}`,
    ].join(''),
  };
}
