// `npm run verify -- <archive or folder>`: whether a package, as built or as a store hands it out, is what these sources give.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { differences, filesOf } from './support/archive.ts';
import { buildPackages, OUT } from './support/packages.ts';

const [given] = process.argv.slice(2);
if (!given || !existsSync(given)) end(`${given ?? 'a package'}: there is no such file`, 1);
// Read before they are built again: it may lie where the packages do.
const files = filesOf(given);

const compared = buildPackages()
  .filter((name) => !name.endsWith('-sources.zip'))
  .map((name) => ({ name, lines: differences(files, filesOf(join(OUT, name))) }))
  .toSorted((a, b) => a.lines.length - b.lines.length);
const [nearest] = compared;
if (!nearest) end('nothing was built', 1);
if (nearest.lines.length > 0)
  end(`NOT what these sources give. ${nearest.name}:\n  ${nearest.lines.join('\n  ')}`, 1);
end(`the ${files.size} files of ${nearest.name}, as these sources give them`, 0);

function end(line: string, status: number): never {
  console.log(line);
  process.exit(status);
}
