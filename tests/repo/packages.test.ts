import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { differences, filesOf, type Files } from '../support/archive.ts';

const LEFT = new Set(['node_modules', '.git', '.output', '.wxt']);

type Bom = {
  readonly bomFormat: string;
  readonly components: readonly {
    readonly name: string;
    readonly purl: string;
    readonly licenses: readonly { readonly license: { readonly id: string } }[];
    readonly hashes: readonly { readonly content: string }[];
  }[];
};

type Packed = {
  readonly archive: Buffer;
  readonly manifest: Record<string, unknown>;
  readonly bom: Bom;
  readonly licences: string;
  /** Of the archive of the sources, where the browser's store asks for one. */
  readonly sources: Files | undefined;
};

/** Packs a copy of the sources in a folder of its own. */
function pack(browser: string, zone: string): Packed {
  const folder = mkdtempSync(join(tmpdir(), `privacy-hints-${zone.replace('/', '-')}-`));
  cpSync('.', folder, { recursive: true, filter: (path) => !LEFT.has(path) });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const { status, stdout, stderr } = spawnSync('npx', ['wxt', 'zip', '--browser', browser], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, FOR_STORE: '1', NODE_ENV: 'production', TZ: zone },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  const out = join(folder, '.output', 'store');
  const name = readdirSync(out).find((one) => one.endsWith(`-${browser}.zip`)) ?? '';
  const archive = readFileSync(join(out, name));
  const read = (file: string) => readFileSync(join(out, `${browser}-mv3`, file), 'utf8');
  const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;
  const bom = JSON.parse(read('bom.cdx.json')) as Bom;
  const licences = read('licences.txt');
  const sources = readdirSync(out).find((one) => one.endsWith('-sources.zip'));
  const packed = sources ? filesOf(join(out, sources)) : undefined;
  rmSync(folder, { recursive: true });
  return { archive, manifest, bom, licences, sources: packed };
}

it.each(['chrome', 'firefox'])(
  'packs the same bytes for %s in another folder, at another time, in another time zone',
  (browser) => {
    const one = pack(browser, 'Asia/Tokyo');
    const other = pack(browser, 'America/New_York');
    expect(one.archive.length).toBeGreaterThan(100_000);
    expect(one.archive.equals(other.archive)).toBe(true);
    // What the stores refuse is not in it.
    expect(one.manifest).not.toHaveProperty('key');
    // The build itself fails where code of a package is bundled that is not named.
    expect(one.bom.bomFormat).toBe('CycloneDX');
    expect(one.bom.components.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['react', 'zod', 'webextension-polyfill', 'wxt']),
    );
    for (const { name, purl, licenses, hashes } of one.bom.components) {
      expect(purl).toMatch(/^pkg:npm\/.+@\d+\.\d+\.\d+$/);
      expect(hashes[0]?.content, name).toMatch(/^[0-9a-f]{128}$/);
      expect(one.licences).toContain(
        `${name} ${purl.split('@').at(-1)} (${licenses[0]?.license.id})`,
      );
    }
    if (browser === 'firefox') buildsFrom(one.sources, one.archive);
    // Edge's store refuses what Chrome's refuses.
    else expect(pack('edge', 'UTC').archive.equals(one.archive)).toBe(true);
    console.log(`${browser}: ${(one.archive.length / 1000).toFixed(0)} kB packed`);
  },
);

/** Builds the archive of the sources as Mozilla does, and compares what comes of it with the package. */
function buildsFrom(sources: Files | undefined, archive: Buffer): void {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-hints-sources-'));
  try {
    for (const [name, bytes] of sources ?? []) {
      mkdirSync(join(folder, dirname(name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    execFileSync('npm', ['run', 'build-for-amo'], {
      cwd: folder,
      env: { ...process.env, NODE_ENV: 'production' },
      shell: process.platform === 'win32',
    });
    writeFileSync(join(folder, 'package.xpi'), archive);
    const built = filesOf(join(folder, '.output', 'firefox-mv3'));
    expect(built.size).toBeGreaterThan(20);
    expect(differences(filesOf(join(folder, 'package.xpi')), built)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('tells a package that was changed from one a store only signed', () => {
  const own = filesOf('.output/chrome-mv3');
  const folder = mkdtempSync(join(tmpdir(), 'privacy-hints-installed-'));
  try {
    cpSync('.output/chrome-mv3', folder, { recursive: true });
    mkdirSync(join(folder, '_metadata'));
    writeFileSync(join(folder, '_metadata', 'verified_contents.json'), '[]');
    const manifest = join(folder, 'manifest.json');
    const text = readFileSync(manifest, 'utf8');
    writeFileSync(manifest, text.replace('{', '{"update_url":"https://store.example",'));
    expect(differences(filesOf(folder), own)).toEqual([]);
    writeFileSync(join(folder, 'claude.js'), '');
    writeFileSync(join(folder, 'more.js'), '');
    rmSync(join(folder, 'card.js'));
    writeFileSync(manifest, text.replace('"storage"', '"tabs"'));
    expect(differences(filesOf(folder), own)).toEqual([
      'card.js: missing',
      'claude.js: not the same',
      'manifest.json: not the same',
      'more.js: only in what was given',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('locks every package to its bytes', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }>;
  };
  const loose = Object.entries(packages).filter(
    ([path, { resolved, integrity, link }]) =>
      path !== '' && !link && !(resolved?.startsWith('https://registry.npmjs.org/') && integrity),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
  expect(execFileSync('git', ['ls-files', 'package-lock.json'], { encoding: 'utf8' })).not.toBe('');
});
