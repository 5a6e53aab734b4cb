import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A package of others whose code is in ours. */
export type Part = {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly license: string;
  /** Where its bytes come from, and their sum as the lockfile has it: `sha512-` and base64. */
  readonly resolved: string;
  readonly integrity: string;
  /** Its licence, word for word. */
  readonly notice: string;
};

type Locked = {
  readonly version: string;
  readonly resolved: string;
  readonly integrity: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
};

/** Of one repository and one licence, which only one of them brings along. */
const LICENCE_IN: Readonly<Record<string, string>> = {
  'node_modules/wxt': 'node_modules/@wxt-dev/webextension-polyfill',
};
/** Tools that put code of theirs into ours. The build fails where one is missing here. */
const TOOLS = new Set(
  ['wxt', '@wxt-dev/webextension-polyfill'].map((name) => `node_modules/${name}`),
);

/**
 * All packages whose code can be bundled: those in the lockfile that no development tool alone needs, and the tools. Not asked of
 * `npm sbom --omit dev`, which leaves out what a development tool needs as well: zod, and two more.
 * @throws Error for a package without a licence of its own: it must not be shipped unseen.
 */
export function parts(): readonly Part[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, Locked>;
  };
  return Object.entries(packages)
    .filter(
      ([path, one]) => path && (TOOLS.has(path) || (!one.dev && !one.devOptional && !one.optional)),
    )
    .map(([path, { version, resolved, integrity }]) => {
      const { license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as {
        license?: string;
      };
      const folder = LICENCE_IN[path] ?? path;
      const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
      if (!license || !file) throw new Error(`${path}: no licence found`);
      const name = path.replace(/^.*node_modules\//, '');
      const notice = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
      return { name, version, license, resolved, integrity, notice };
    });
}

/** The licences of everything bundled, and our own, as one text. */
export function notices(all: readonly Part[]): string {
  const own = readFileSync('LICENSE', 'utf8').trim();
  const others = all.map(
    ({ name, version, license, notice }) =>
      `${'-'.repeat(72)}\n${name} ${version} (${license})\n\n${notice}\n`,
  );
  return `${own}\n\nThis package holds code of others, under the licences below.\n\n${others.join('\n')}`;
}

/**
 * The bill of materials as CycloneDX 1.6 JSON, without time or serial number: the same sources give the same bytes.
 * Source: https://cyclonedx.org/docs/1.6/json/
 */
export function billOfMaterials(all: readonly Part[]): string {
  const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8')) as Part;
  const purl = (of: Pick<Part, 'name' | 'version'>) =>
    `pkg:npm/${of.name.replace('@', '%40')}@${of.version}`;
  const licensed = (id: string) => [/[ (]/.test(id) ? { expression: id } : { license: { id } }];
  const component = (of: Part) => ({
    type: 'library',
    'bom-ref': purl(of),
    name: of.name,
    version: of.version,
    scope: 'required',
    hashes: [
      {
        alg: 'SHA-512',
        content: Buffer.from(of.integrity.replace(/^sha512-/, ''), 'base64').toString('hex'),
      },
    ],
    licenses: licensed(of.license),
    purl: purl(of),
    externalReferences: [{ type: 'distribution', url: of.resolved }],
  });
  const root = { type: 'application', 'bom-ref': purl({ name, version }), name, version };
  return JSON.stringify(
    {
      $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: { component: { ...root, licenses: licensed(license) } },
      components: all.map(component),
    },
    null,
    1,
  );
}

/**
 * A plugin for Vite that notes from which packages code is bundled.
 * @param seen gets their names; one set for all programs of a build.
 */
export function noteBundled(seen: Set<string>) {
  return {
    name: 'note-bundled',
    generateBundle(_options: unknown, bundle: Record<string, { modules?: object }>) {
      for (const { modules = {} } of Object.values(bundle))
        for (const id of Object.keys(modules)) {
          const [, name] =
            /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id.replaceAll('\\', '/')) ?? [];
          if (name) seen.add(name);
        }
    },
  };
}
