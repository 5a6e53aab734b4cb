// `npm run zip`: the packages for the stores, the sources, and what is in them.
import { copyFileSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buildPackages, OUT } from './support/packages.ts';

const archives = buildPackages();
// The same in every package: also beside them, for those who look before they install.
for (const name of ['licences.txt', 'bom.cdx.json'])
  copyFileSync(join(OUT, 'chrome-mv3', name), join(OUT, name));
for (const name of archives) {
  const sum = createHash('sha256')
    .update(readFileSync(join(OUT, name)))
    .digest('hex');
  console.log(`${sum}  ${name}`);
}
