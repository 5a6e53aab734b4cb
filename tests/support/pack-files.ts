import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'lib/policy/pack';
type Entry = { readonly id: string };

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as readonly Entry[];

/** What the pack holds of a kind, as it stands in the file of that name. */
export function entriesOf(kind: 'changes' | 'controls' | 'guide' | 'work'): readonly Entry[] {
  return read(join(FOLDER, `${kind}.json`));
}

/** All statements, from the files they are kept in. */
export function statementsOf(): readonly Entry[] {
  const folder = join(FOLDER, 'statements');
  return readdirSync(folder).flatMap((file) => read(join(folder, file)));
}
