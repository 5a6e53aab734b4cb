import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { unzipSync } from 'fflate';

/** What stores put into a package, beside its files and into its manifest. */
const ADDED_FILES = /^(?:META-INF|_metadata)\//;
const ADDED_KEYS = new Set(['key', 'update_url', 'differential_fingerprint']);

export type Files = ReadonlyMap<string, Buffer>;

/**
 * The files of a package, without what a store adds to them.
 * @param path of a zip, a CRX (version 3), an XPI, or the folder an installed extension lies in.
 * @throws Error for what is none of these.
 */
export function filesOf(path: string): Files {
  const all = lstatSync(path).isDirectory() ? inFolder(path) : inArchive(readFileSync(path));
  return new Map(
    all
      .filter(([name]) => !ADDED_FILES.test(name))
      .map(([name, bytes]) => [name, name === 'manifest.json' ? ownKeys(bytes) : bytes]),
  );
}

/** What differs, a line for each file; empty where two packages are the same. */
export function differences(one: Files, other: Files): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].toSorted().flatMap((name) => {
    const [here, there] = [one.get(name), other.get(name)];
    if (here && there) return here.equals(there) ? [] : [`${name}: not the same`];
    return [`${name}: ${here ? 'only in what was given' : 'missing'}`];
  });
}

function inFolder(path: string): [string, Buffer][] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => [relative(path, file).replaceAll('\\', '/'), readFileSync(file)]);
}

/** A CRX is a zip behind a header: a mark, a version and a length of four bytes each, then the signatures. */
function inArchive(bytes: Buffer): [string, Buffer][] {
  const isCrx = bytes.subarray(0, 4).toString('latin1') === 'Cr24';
  const zip = isCrx ? bytes.subarray(12 + bytes.readUInt32LE(8)) : bytes;
  return Object.entries(unzipSync(zip))
    .filter(([name]) => !name.endsWith('/'))
    .map(([name, content]) => [name, Buffer.from(content)]);
}

function ownKeys(manifest: Buffer): Buffer {
  const all = Object.entries(JSON.parse(manifest.toString('utf8')) as object);
  const own = all.filter(([key]) => !ADDED_KEYS.has(key));
  return Buffer.from(JSON.stringify(Object.fromEntries(own)));
}
