import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const CODE = /\.(ts|tsx|mjs|js)$/;

/** Every file of code in some top-level folders, by its path from the project's root. */
export function codeIn(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => CODE.test(name))
      .map((name) => join(folder, name)),
  );
}

/** What a file imports, types included: paths from the project's root, packages by their name. */
export function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const named = [...text.matchAll(/^(?:import|export)\s[^;]*?from '([^']+)'/gm)];
  const bare = [...text.matchAll(/^import '([^']+)'|\bimport\('([^']+)'\)/gm)];
  return [...named, ...bare].map(([, to, later]) => resolve(file, to ?? later ?? ''));
}

function resolve(file: string, to: string): string {
  if (!to.startsWith('.')) return to;
  const path = normalize(join(dirname(file), to.replace(/\?.*$/, '')));
  const ends = ['', '.ts', '.tsx', '/index.ts'];
  return (
    ends.map((end) => path + end).find((one) => existsSync(one) && statSync(one).isFile()) ?? path
  );
}

/**
 * The room a file is in: a program, the shared React, a folder of the library, or its ground floor, where the files
 * stand that every room may know.
 */
export function roomOf(file: string): string {
  const [top = '', folder = '', ...rest] = file.split('/');
  if (top === 'components') return top;
  return rest.length > 0 ? `${top}/${folder}` : top;
}

/** The text of every file in some folders whose path has a form, one after the other. */
export function readAll(folders: readonly string[], form: RegExp): string {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => form.test(name))
        .map((name) => readFileSync(join(folder, name), 'utf8')),
    )
    .join('\n');
}
