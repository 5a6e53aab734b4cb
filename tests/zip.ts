// `npm run zip`: the packages for the stores, the sources, and what is in them. `npm run verify -- <archive>` compares one.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const OUT = join('.output', 'store');
const BROWSERS = ['chrome', 'edge', 'firefox'];
const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

const [wanted] = process.argv.slice(2);
// Read before it is built again: it may lie where the packages do.
const given = wanted && existsSync(wanted) ? hash(wanted) : undefined;
if (wanted && !given) end(`${wanted}: there is no such file`);

for (const browser of BROWSERS) {
  const { status, stdout, stderr } = spawnSync('wxt', ['zip', '--browser', browser], {
    encoding: 'utf8',
    // Stores refuse the key that fixes the id of a folder.
    env: { ...process.env, FOR_STORE: '1', NODE_ENV: 'production' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) end(`${stdout}${stderr}`);
}

// The same in every package: also beside them, for those who look before they install.
for (const name of ['licences.txt', 'bom.cdx.json'])
  copyFileSync(join(OUT, 'chrome-mv3', name), join(OUT, name));

const archives = readdirSync(OUT).filter((name) => name.endsWith('.zip'));
for (const name of archives) console.log(`${hash(join(OUT, name))}  ${name}`);

if (wanted) {
  const own = join(OUT, basename(wanted));
  if (!existsSync(own))
    end(`${basename(wanted)}: nothing of that name is built from these sources`);
  if (hash(own) !== given) end(`${basename(wanted)} is NOT what these sources give`);
  console.log(`${basename(wanted)} is what these sources give`);
}

function end(line: string): never {
  console.log(line);
  process.exit(1);
}
