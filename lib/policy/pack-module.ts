import { assemblePack } from './assemble.ts';
import type { Pack } from './schema.ts';

/**
 * A plugin for Vite: a module that holds the assembled pack, or a part of it.
 * @param name of the module.
 * @param part what of the pack it holds.
 */
export function packModule(name: `virtual:${string}`, part: (pack: Pack) => object) {
  return {
    name,
    resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
    load: (id: string) =>
      // Text that is parsed at start: the browser reads that faster than an object in code.
      id === `\0${name}`
        ? `export default JSON.parse(${JSON.stringify(JSON.stringify(part(assemblePack())))})`
        : undefined,
  };
}
