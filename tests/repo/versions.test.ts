import bcd, {
  type CompatStatement,
  type Identifier,
} from '@mdn/browser-compat-data' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { OLDEST } from '../../lib/build/manifest.ts';
import { readAll } from '../support/source-files.ts';

type Product = keyof typeof OLDEST;
const PRODUCTS = Object.keys(OLDEST) as Product[];

/** What lacks in a browser and costs no promise there: what it is, and what is done without it. */
const DONE_WITHOUT: Readonly<Record<string, string>> = {
  'webextensions.api.management.getSelf':
    'no policy installs there: the welcome page opens at once',
  'webextensions.api.action.setBadgeTextColor': 'Safari chooses the colour',
  'webextensions.api.storage.managed': 'Safari has no policies; asked for in a try',
  'webextensions.api.storage.StorageArea.setAccessLevel':
    'the scripts of ours in a page could read what is stored, and do not',
  'css.properties.overscroll-behavior': 'the page behind scrolls along',
  'css.properties.scrollbar-width': 'a wider scroll bar',
  'css.properties.field-sizing': 'a wider list of plans',
  'css.properties.text-wrap': 'lines break elsewhere',
  'css.properties.hyphens': 'words break elsewhere',
  'css.properties.forced-color-adjust': 'the browser chooses the colour',
  'css.properties.break-inside': 'paper breaks elsewhere',
};

/** Interfaces of the page and of the language, told by how they are written. */
const WRITTEN: Readonly<Record<string, RegExp>> = {
  'api.Navigation.navigate_event': /'navigate'/,
  'api.Navigation.currententrychange_event': /currententrychange/,
  'api.AbortSignal.any_static': /AbortSignal\.any\(/,
  'api.HTMLDialogElement.showModal': /\.showModal\(/,
  'api.HTMLFormElement.requestSubmit': /requestSubmit/,
  'api.Element.checkVisibility': /checkVisibility/,
  'api.IntersectionObserver': /IntersectionObserver/,
  'api.LockManager.request': /locks\.request/,
  'api.CSSPositionTryRule': /CSSPositionTryRule/,
  'api.HTMLElement.inert': /inert/,
  'css.properties.anchor-name': /anchor-name:/,
  'css.properties.position-try-fallbacks': /position-try-fallbacks:/,
  'css.types.anchor': /[(:]anchor\(/,
  'css.types.color.light-dark': /light-dark\(/,
  'css.selectors.has': /:has\(/,
  'css.at-rules.media.range_syntax': /@media \(width </,
  'css.at-rules.media.forced-colors': /forced-colors: active/,
  'javascript.builtins.Array.toSorted': /\.toSorted\(/,
  'javascript.builtins.Array.toReversed': /\.toReversed\(/,
  'javascript.builtins.Array.at': /\.at\(/,
  'javascript.builtins.Map.groupBy': /Map\.groupBy\(/,
  'javascript.builtins.Object.hasOwn': /Object\.hasOwn\(/,
  'javascript.builtins.Intl.ListFormat': /Intl\.ListFormat/,
  'javascript.builtins.Intl.PluralRules': /Intl\.PluralRules/,
};

const code = readAll(['lib', 'entrypoints', 'components'], /\.tsx?$/);
const styles = readAll(['assets/styles', 'entrypoints', 'components'], /\.css$/);

function compatOf(path: string): CompatStatement | undefined {
  let at: Identifier | undefined = bcd as unknown as Identifier;
  for (const part of path.split(/\.(?![^(]*\))/)) at = at?.[part];
  // oxlint-disable-next-line no-underscore-dangle -- BCD's own name
  return at?.__compat;
}

/** Calls of the extension's interfaces, as BCD names them. */
function calls(): string[] {
  const found = [
    ...code.matchAll(/\b(?:browser|native\(\))\??\.([a-z]\w+)(?:\??\.(\w+))?(?:\??\.(\w+))?/g),
  ];
  const paths = found.flatMap(([, space = '', name = '', more = '']) => {
    if (space === 'storage' && ['local', 'session', 'managed'].includes(name))
      return [
        `storage.${name}`,
        ...(more && more !== 'onChanged' ? [`storage.StorageArea.${more}`] : []),
      ];
    return name ? [`${space}.${name}`] : [];
  });
  const action = [...code.matchAll(/\baction\.(\w+)\(/g)].map(([, name]) => `action.${name}`);
  return [...new Set([...paths, ...action])].map((path) => `webextensions.api.${path}`);
}

/** Properties of our style sheets that are not as old as the sheets themselves. */
function properties(): string[] {
  const found = [...styles.matchAll(/^\s+([a-z][a-z-]+):/gm)].map(
    ([, name]) => `css.properties.${name}`,
  );
  return [...new Set(found)];
}

const USED = [
  ...calls(),
  ...properties(),
  ...Object.entries(WRITTEN).flatMap(([path, form]) => (form.test(code + styles) ? [path] : [])),
];

/** The version of a browser a feature came with; `false` where it never did. */
function since(path: string, product: Product): number | false | undefined {
  const support = compatOf(path)?.support[product];
  const first = Array.isArray(support) ? support[0] : support;
  if (!first) return undefined;
  const { version_added: added, flags } = first;
  if (flags || added === false || added === null || added === undefined) return false;
  return Number.parseFloat(added.replace('≤', ''));
}

describe('the oldest versions', () => {
  it('are asked of everything that is used', () => {
    const idle = Object.entries(WRITTEN).filter(([, form]) => !form.test(code + styles));
    expect(idle.map(([path]) => path)).toEqual([]);
    expect(USED.length).toBeGreaterThan(80);
    expect(USED.filter((path) => !compatOf(path))).toEqual([]);
  });

  it.each(PRODUCTS)('of %s have all that a promise rests on', (product) => {
    const oldest = Number.parseFloat(OLDEST[product]);
    const missing = USED.filter((path) => {
      const version = since(path, product);
      return version === false || (version !== undefined && version > oldest);
    });
    expect(missing.filter((path) => !(path in DONE_WITHOUT))).toEqual([]);
    const newest = USED.filter((path) => !(path in DONE_WITHOUT))
      .map((path) => [since(path, product) || 0, path] as const)
      .toSorted(([a], [b]) => b - a)[0];
    console.log(`${product} ${OLDEST[product]}: the newest thing used is ${newest?.join(' ')}`);
    // No older version would do: else the users of those between are turned away for nothing.
    expect(newest?.[0]).toBe(oldest);
  });
});
