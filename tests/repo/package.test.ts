import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SEEN, SELECTORS, WATCHED_SELECTORS, type AnchorName } from '../../lib/claude/anchors';
import { SURFACE_LIST } from '../../lib/surfaces/registry';

const BUILD = '.output/chrome-mv3';
const read = (path: string) => readFileSync(path, 'utf8');
type Manifest = Record<'permissions' | 'host_permissions' | 'optional_permissions', string[]> & {
  optional_host_permissions?: string[];
  content_security_policy: { extension_pages: string };
  content_scripts: { matches: string[]; js: string[] }[];
  web_accessible_resources?: unknown;
};
const manifest = JSON.parse(read(`${BUILD}/manifest.json`)) as Manifest;
const scripts = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.js'),
);

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
    expect(manifest.permissions.toSorted()).toEqual(['scripting', 'storage']);
    expect(manifest.host_permissions).toEqual(['https://claude.ai/*']);
  });

  it('run a script on claude.ai only, and open nothing to pages', () => {
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

  it('is named nowhere in what is shipped', () => {
    expect(scripts.length).toBeGreaterThan(3);
    const NAMES =
      /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|\bEventSource\b|sendBeacon|importScripts|\bimport\s*\(/g;
    const found = scripts.flatMap((name) =>
      [...read(join(BUILD, name)).matchAll(NAMES)].map(([hit]) => `${name}: ${hit}`),
    );
    expect(found).toEqual([]);
  });

  it('is not reached by styles or pages either', () => {
    const rest = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(css|html)$/.test(name),
    );
    expect(rest.length).toBeGreaterThan(2);
    for (const name of rest) expect(read(join(BUILD, name)), name).not.toMatch(/https?:|url\(\/\//);
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
