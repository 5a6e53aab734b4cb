import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** What `entrypoints/react` leaves for the others. */
const MODULES = new Set(['react', 'react-dom/client', 'react/jsx-runtime']);
const PREFIX = '\0react-once:';

/**
 * A plugin for Vite: React's modules are what `react.js` left in the world of this script, which must run before. For every
 * program but that one.
 */
export function reactOnce() {
  return {
    name: 'react-once',
    enforce: 'pre' as const,
    resolveId: (id: string) => (MODULES.has(id) ? `${PREFIX}${id}` : undefined),
    /** Pages load it first; a script that is no module cannot stand in their sources. */
    transformIndexHtml: {
      order: 'post' as const,
      handler: () => [
        {
          tag: 'script',
          attrs: { src: '/react.js', defer: true },
          injectTo: 'head-prepend' as const,
        },
      ],
    },
    load: (id: string) => (id.startsWith(PREFIX) ? handOver(id.slice(PREFIX.length)) : undefined),
  };
}

/** A module that gives the names of another, as they are in the world it runs in. */
function handOver(name: string): string {
  const names = Object.keys(require(name) as object).filter((one) => /^[A-Za-z]\w*$/.test(one));
  return [
    `const it = globalThis[Symbol.for('privacy-hints.react')][${JSON.stringify(name)}];`,
    'export default it;',
    `export const { ${names.join(', ')} } = it;`,
  ].join('\n');
}
