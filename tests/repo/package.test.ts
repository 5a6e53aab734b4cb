import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assembleDirectory } from '../../lib/connectors/directory/assemble.ts';
import { SEEN, SELECTORS, WATCHED_SELECTORS, type AnchorName } from '../../lib/claude/anchors';
import { codeIn } from '../support/source-files.ts';
import { SURFACE_LIST } from '../../lib/surfaces/registry';

const BUILD = '.output/chrome-mv3';
const directory = assembleDirectory();
const read = (path: string) => readFileSync(path, 'utf8');
type Manifest = Record<'permissions' | 'host_permissions' | 'optional_permissions', string[]> & {
  optional_host_permissions?: string[];
  content_security_policy: { extension_pages: string };
  content_scripts: { matches: string[]; js: string[] }[];
  web_accessible_resources?: unknown;
};
const manifest = JSON.parse(read(`${BUILD}/manifest.json`)) as Manifest;
const BUILDS = [BUILD, '.output/firefox-mv3'];
const filesIn = (build: string, wanted: RegExp) =>
  readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((name) => wanted.test(name));

/** Ways for a script to ask somebody for something. */
const ASKS =
  /\bfetch\s*\(|\bfetch\b\s*[.,)]|XMLHttpRequest|\bWebSocket|\bEventSource\b|WebTransport|RTCPeerConnection|sendBeacon|importScripts|\bimport\s*\(|new (?:Shared)?Worker\b|new Image\b/g;
/** Elements and properties that make the browser load something for a page. */
const LOADS =
  /["'`](?:img|iframe|embed|video|audio)["'`]|\.src(?:set|doc)?\s*=[^=]|prefetch|preconnect|url\((?!["']?data:)/;
const DRAWN = /<(?:img|iframe|embed|video|audio|object|script)\b/;

describe('permissions', () => {
  it('are those PERMISSIONS.md explains, and no others', () => {
    const explained = [...read('PERMISSIONS.md').matchAll(/^- `([^`]+)`: .{20,}/gm)].map(
      ([, name]) => name,
    );
    const asked = [
      ...manifest.permissions,
      ...manifest.host_permissions,
      ...(manifest.optional_permissions ?? []),
      ...(manifest.optional_host_permissions ?? []),
    ];
    expect(new Set(asked)).toEqual(new Set(explained));
    const said = [
      ...read('PERMISSIONS.md').matchAll(/^- `(https:[^`]+)`: only.+ page of (.+)[.,]/gm),
    ];
    expect(said.length).toBe(manifest.optional_host_permissions?.length);
    for (const [, origin = '', names = ''] of said)
      for (const { name } of directory.filter((one) => one.consentOrigins.includes(origin)))
        expect(names, origin).toContain(name.split(' (')[0]);
    expect(manifest.permissions.toSorted()).toEqual(['scripting', 'storage']);
    expect(manifest.host_permissions).toEqual(['https://claude.ai/*']);
  });

  it('run scripts on claude.ai only, and open nothing to pages', () => {
    expect(manifest.content_scripts.flatMap(({ matches }) => matches)).toEqual([
      'https://claude.ai/*',
    ]);
    expect(manifest.web_accessible_resources).toBeUndefined();
  });
});

describe('the network', () => {
  it('is closed to the extension by its own policy', () => {
    expect(manifest.content_security_policy.extension_pages).toMatch(/^default-src 'none'/);
    expect(manifest.content_security_policy.extension_pages).not.toMatch(/connect-src|https?:|\*/);
  });

  it.each(BUILDS)('is named nowhere in the scripts of %s', (build) => {
    const all = filesIn(build, /\.js$/);
    expect(all.length).toBeGreaterThan(3);
    const found = all.flatMap((name) =>
      [...read(join(build, name)).matchAll(ASKS)].map(([hit]) => `${name}: ${hit}`),
    );
    expect(found).toEqual([]);
  });

  it.each(BUILDS)('is asked for by no element in somebody else’s page, in %s', (build) => {
    // React knows such elements by name; what it draws is in `components`.
    const inPages = filesIn(build, /^(?!react|background)\w+\.js$/);
    expect(inPages.toSorted()).toEqual([
      'ask.js',
      'card.js',
      'claude.js',
      'consent.js',
      'later.js',
      'link.js',
    ]);
    for (const name of inPages) expect(read(join(build, name)), name).not.toMatch(LOADS);
    const drawn = codeIn('components', 'entrypoints/card');
    expect(drawn.length).toBeGreaterThan(10);
    for (const file of drawn) expect(read(file), file).not.toMatch(DRAWN);
  });

  it.each(BUILDS)('is not reached by styles or pages of %s either', (build) => {
    const rest = filesIn(build, /\.(css|html)$/);
    expect(rest.length).toBeGreaterThan(2);
    for (const name of rest)
      expect(read(join(build, name)), name).not.toMatch(/https?:|url\(\/\/|@import/);
  });
});

describe('routes', () => {
  const lists = SURFACE_LIST.flatMap(({ routes }) => [routes.path ?? [], routes.hash ?? []].flat());

  it('are patterns one blank apart, with `*` at the end only', () => {
    expect(lists.length).toBeGreaterThan(20);
    for (const pattern of lists.flatMap((list) => list.split(' ')))
      expect(pattern).toMatch(/^(\/|\/?(:?[\w.-]+)(\/:?[\w.-]+)*(\/\*)?)$/);
  });

  it('do not run into each other where a list is longer than a line', () => {
    const breaks = readdirSync('lib/surfaces').flatMap((name) =>
      [...read(join('lib/surfaces', name)).matchAll(/(.)' \+$/gm)].map(
        ([, last]) => `${name}: ${last}`,
      ),
    );
    expect(breaks.length).toBeGreaterThan(5);
    expect(breaks.filter((end) => !end.endsWith(':  '))).toEqual([]);
  });
});

describe('anchors', () => {
  it('rest on ids, states and roles, never on text, labels or hashed classes', () => {
    for (const [name, selector] of Object.entries({ ...SELECTORS, ...WATCHED_SELECTORS })) {
      expect(selector, name).not.toMatch(/aria-label|:contains|\[title|\[alt|\[class/);
      const unquoted = selector.replace(/"[^"]*"/g, '');
      const classes = [...unquoted.matchAll(/\.([\w-]+)/g)].map(([, one]) => one ?? '');
      expect(
        classes.filter((one) => !one.startsWith('df-')),
        name,
      ).toEqual([]);
    }
  });

  it('each say when they were last seen', () => {
    const anchors = Object.entries({ ...SELECTORS, ...WATCHED_SELECTORS });
    expect(anchors.length).toBeGreaterThan(10);
    expect(Object.keys(SEEN)).toHaveLength(anchors.length);
    for (const [name, selector] of anchors) {
      const dates = SEEN[name as AnchorName];
      expect(dates, name).toHaveLength(selector.split(/,(?![^(]*\))/).length);
      for (const date of dates) expect(date, name).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    }
  });
});
