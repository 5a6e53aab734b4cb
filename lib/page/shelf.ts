/**
 * A place where one script of ours leaves something for another: in the extension's own world of the page, which
 * the page does not see.
 * @param name the same in both scripts.
 * @returns `find` answers `undefined` until something was left.
 */
export function shelf<Thing>(name: string) {
  const key = Symbol.for(`privacy-hints.${name}`);
  const scope = globalThis as { [key]?: Thing };
  return {
    offer: (thing: Thing): void => {
      scope[key] = thing;
    },
    find: (): Thing | undefined => scope[key],
  };
}
