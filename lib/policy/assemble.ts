import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SURFACES } from '../observation.ts';
import { checkPack } from './check.ts';
import type { Pack } from './schema.ts';

const FOLDER = 'lib/policy/pack';

/**
 * Puts the pack together from its files and checks it: what the build ships and the tests read.
 * @throws Error naming every fault.
 */
export function assemblePack(folder = FOLDER): Pack {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const files = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }));
  const strays = [...files].filter((path) => path.includes('/') && !isOfSurface(path));
  if (strays.length > 0) throw new Error(`pack: of no surface: ${strays.join(', ')}`);
  return checkPack({
    ...(read('pack.json') as object),
    sources: read('sources.json'),
    statements: SURFACES.map((id) => `statements/${id}.json`)
      .filter((path) => files.has(path))
      .flatMap((path) => read(path)),
    guide: read('guide.json'),
    controls: read('controls.json'),
    checklists: read('checklists.json'),
    work: read('work.json'),
    changes: read('changes.json'),
    surfaces: Object.fromEntries(
      SURFACES.filter((id) => files.has(`surfaces/${id}.json`)).map((id) => [
        id,
        read(`surfaces/${id}.json`),
      ]),
    ),
  });
}

function isOfSurface(path: string): boolean {
  return SURFACES.some((id) => path === `statements/${id}.json` || path === `surfaces/${id}.json`);
}
