import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { shipped, type Connector } from './shipped.ts';
import { rowSchema, type Row } from './row-schema.ts';

const FOLDER = 'lib/connectors/directory/rows';
const NAME = 'virtual:directory';

/**
 * Reads the rows of all files, each under the first letter of its id.
 * @throws Error naming every fault: a row that does not fit, stands in another's file, or shares a name, an id or a
 *   client id with another.
 */
export function readRows(folder = FOLDER): readonly Row[] {
  const faults: string[] = [];
  const rows = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .flatMap((file) => {
      const read: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const { data, error } = z.array(rowSchema).safeParse(read);
      if (error) faults.push(`${file}: ${z.prettifyError(error)}`);
      for (const { id } of data ?? [])
        if (`${fileOf(id)}.json` !== file) faults.push(`${id} stands in ${file}`);
      return data ?? [];
    });
  const names = rows.flatMap((row) => {
    const { id, slugs, clientIds } = shipped(row);
    return [...new Set([id, ...slugs, ...clientIds])].map((name) => ({ id, name }));
  });
  for (const [name, all] of Map.groupBy(names, (one) => one.name))
    if (all.length > 1) faults.push(`${name} is ${all.map(({ id }) => id).join(' and ')}`);
  if (rows.length === 0) faults.push('no row');
  if (faults.length > 0) throw new Error(`directory:\n  ${faults.join('\n  ')}`);
  return rows;
}

/** The file a row stands in: the first letter of its id, `0` for a digit. */
function fileOf(id: string): string {
  return /^[a-z]/.test(id) ? id.slice(0, 1) : '0';
}

/** The connectors that ship, in the order of their ids. */
export function assembleDirectory(): readonly Connector[] {
  return readRows().map(shipped);
}

/** A plugin for Vite: the module `virtual:directory` holds the connectors that ship. */
export function directoryModule() {
  return {
    name: NAME,
    resolveId: (id: string) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id: string) =>
      id === `\0${NAME}`
        ? `export default JSON.parse(${JSON.stringify(JSON.stringify(assembleDirectory()))})`
        : undefined,
  };
}
