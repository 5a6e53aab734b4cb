import { readFileSync } from 'node:fs';
import { minify } from 'terser';
import { defineConfig } from 'wxt';
import { billOfMaterials, noteBundled, notices, parts } from './lib/build/bundled';
import { ALIVE_CSS, forStore, manifestFor, TARGETS } from './lib/build/manifest';
import { reactOnce } from './lib/build/react-once';
import { consentOrigins } from './lib/connectors/directory/consent-hosts';
import { assembleDirectory, directoryModule } from './lib/connectors/directory/assemble';
import { PAGE_SCRIPTS } from './lib/page-scripts';
import { packModule } from './lib/policy/pack-module';
import { forFacts, forHints } from './lib/policy/parts';
import { managedJson } from './lib/settings/managed-json';
import { messagesOf } from './lib/words/messages';
import { localeTags, readLocale } from './lib/words/read-locales';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const { bugs } = read('package.json') as { bugs?: { url?: string } };
const CONSENT_ORIGINS = consentOrigins(assembleDirectory());
const ISSUES = bugs?.url ?? '';

const PARTS = parts();
const bundled = new Set<string>();

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  publicDir: 'assets/public',
  // Apart, so that what is tested and loaded from a folder keeps its id.
  outDir: forStore ? '.output/store' : '.output',
  zip: {
    // Files that begin with a dot are left out unless they are named.
    includeSources: ['**/*', '.ci/**', '.github/**', '.npmrc', '.ox*.json'],
    excludeSources: ['assets/pictures/**'],
  },
  manifestVersion: 3,
  manifest: ({ browser }) => manifestFor(browser, CONSENT_ORIGINS),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'react'))
        (config.plugins ??= []).push(reactOnce());
    },
    'build:publicAssets': ({ config }, files) => {
      if (config.browser === 'chrome' || config.browser === 'edge')
        files.push({
          relativeDest: 'managed.json',
          contents: JSON.stringify(managedJson(), null, 2),
        });
      if (config.browser === 'firefox')
        files.push({ relativeDest: 'alive.css', contents: ALIVE_CSS });
      files.push(
        { relativeDest: 'licences.txt', contents: notices(PARTS) },
        { relativeDest: 'bom.cdx.json', contents: billOfMaterials(PARTS) },
      );
      // Adding a folder adds the language: nothing here changes.
      for (const tag of localeTags())
        files.push({
          relativeDest: `_locales/${tag.replace('-', '_')}/messages.json`,
          contents: JSON.stringify(messagesOf(tag, readLocale(tag))),
        });
    },
    'build:done': () => {
      const known = new Set(PARTS.map(({ name }) => name));
      const unnamed = [...bundled].filter((name) => !known.has(name));
      if (bundled.size === 0 || unnamed.length > 0)
        throw new Error(`bundled, and not in the bill of materials: ${unnamed.join(', ')}`);
    },
  },
  vite: () => ({
    // Where reports are gathered; without `bugs` in package.json a report can only be copied.
    define: { ISSUES_ADDRESS: JSON.stringify(ISSUES) },
    plugins: [
      packModule('virtual:hint-pack', forHints),
      packModule('virtual:fact-pack', forFacts),
      directoryModule(),
      noteBundled(bundled),
      {
        name: 'chunk-names',
        outputOptions: (options) => ({
          ...options,
          // Chromium keeps names that begin with an underscore for itself.
          ...(options.chunkFileNames && {
            chunkFileNames: ({ name }) => `chunks/${name.replace(/^_+/, '')}-[hash].js`,
          }),
        }),
      },
      {
        // Every claude.ai page pays for these scripts: terser leaves fewer functions than the bundler's own minifier.
        name: 'fewer-functions',
        apply: 'build',
        async renderChunk(code, { fileName }) {
          if (!PAGE_SCRIPTS.some((path) => path === `/${fileName}`)) return null;
          const { code: fewer } = await minify(code, {
            compress: { passes: 3 },
            format: { wrap_iife: true },
          });
          return fewer === undefined ? null : { code: fewer };
        },
      },
      {
        // It tries whether code may be made of texts. It may not (our policy), and the stores' reviewers stumble over it.
        name: 'no-eval',
        transform(code, id) {
          if (!id.endsWith('zod/v4/core/util.js')) return null;
          const without = code.replace('const F = Function;', 'const F = undefined;');
          if (without === code) this.error('zod does not try to evaluate code any more: drop this');
          return { code: without, map: null };
        },
      },
      {
        // Compiled in one go instead of function by function, because all of it runs: see DECISIONS 21.
        name: 'compile-hint',
        enforce: 'post',
        generateBundle(_options, bundle) {
          const script = bundle['claude.js'];
          if (script?.type === 'chunk')
            script.code = `//# allFunctionsCalledOnLoad\n${script.code}`;
        },
      },
      {
        // One letter beyond Latin-1 doubles the memory a page keeps for the whole script.
        name: 'ascii-only',
        generateBundle(_options, bundle) {
          for (const file of Object.values(bundle))
            if (file.type === 'chunk')
              file.code = file.code.replace(
                /[^\0-\x7f]/g,
                (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
              );
        },
      },
    ],
    // The pack is the largest part of popup and worker; the browser reads JSON faster than code.
    json: { stringify: true },
    build: {
      sourcemap: false,
      // Its polyfill fetches; ours is an extension that makes no request at all.
      modulePreload: { polyfill: false },
      // `light-dark()` must reach the browser as written: rewritten for older ones it needs a `color-scheme`
      // in the same style sheet, which our shadow root gets from the site's mode instead.
      target: TARGETS,
      cssTarget: TARGETS,
    },
  }),
});
