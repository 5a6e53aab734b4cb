import { assemblePack } from './assemble.ts';
import type { Pack } from './schema.ts';

const NAME = 'virtual:pack';

/**
 * A plugin for Vite: the module `virtual:pack` holds the assembled pack, or a part of it. The first one asked answers.
 * @param part what of the pack this program needs.
 */
export function packModule(part: (pack: Pack) => object, enforce?: 'pre') {
  return {
    name: NAME,
    ...(enforce && { enforce }),
    resolveId: (id: string) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id: string) =>
      // Text that is parsed at start: the browser reads that faster than an object in code.
      id === `\0${NAME}`
        ? `export default JSON.parse(${JSON.stringify(JSON.stringify(part(assemblePack())))})`
        : undefined,
  };
}
