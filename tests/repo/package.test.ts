import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SELECTORS } from '../../lib/claude/anchors';

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

describe('anchors', () => {
  it('rest on ids, states and roles, never on text, labels or hashed classes', () => {
    for (const [name, selector] of Object.entries(SELECTORS)) {
      expect(selector, name).not.toMatch(/aria-label|:contains|\[title|\[alt|\[class/);
      const classes = [...selector.matchAll(/\.([\w-]+)/g)].map(([, one]) => one ?? '');
      expect(
        classes.filter((one) => !one.startsWith('df-')),
        name,
      ).toEqual([]);
    }
  });

  it('each say when they were last seen', () => {
    const text = read('lib/claude/anchors.ts');
    const selectors = text.match(/selector: '/g)?.length ?? 0;
    expect(text.match(/seen: '20\d\d-\d\d'/g)).toHaveLength(selectors);
    expect(selectors).toBeGreaterThan(10);
  });
});
