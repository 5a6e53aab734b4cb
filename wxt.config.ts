import { readFileSync } from 'node:fs';
import { minify } from 'terser';
import { defineConfig } from 'wxt';
import { consentHosts } from './lib/connectors/consent-hosts';
import { directorySchema } from './lib/connectors/directory-schema';
import { packModule } from './lib/policy/pack-module';
import type { Pack } from './lib/policy/schema';
import { messagesOf } from './lib/words/messages';
import { localeTags, readLocale } from './lib/words/read-locales';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const { bugs } = read('package.json') as { bugs?: { url?: string } };
const CONSENT_HOSTS = consentHosts(
  directorySchema.parse(read('lib/connectors/directory.json')),
).map((host) => `https://${host}/*`);
const ISSUES = bugs?.url ?? '';

/** What hints rest on, without what only the pages of facts show. */
const forHints = (pack: Pack) => ({
  sources: pack.sources,
  statements: pack.statements.map(({ id, sources, checked, volatility, unsettled }) => ({
    id,
    sources,
    checked,
    volatility,
    unsettled,
  })),
  actions: pack.actions,
  neutral: pack.neutral,
  surfaces: pack.surfaces,
});
/** What the faces show of statements, without what only the tests and the check of the pack read. */
const forFaces = ({ statements, ...pack }: Pack) => ({
  ...pack,
  statements: statements.map((one) => ({
    ...one,
    covers: undefined,
    topic: undefined,
    comfort: undefined,
  })),
});
export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  publicDir: 'assets/public',
  outDir: '.output',
  manifest: {
    name: '__MSG_name__',
    short_name: '__MSG_short_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // Pins the extension id, which administrators need for their policies.
    key: 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArTgHYOSQUuypV0zU9e6uTsM3snUyBpHjf5XbtMyEWeG9jURhdugxKSrmcon+aSGavbXnZxn3CKMj4xqwyjjz4nNyrMz7w9HSr1fk16l6i5/G1/w6Tz8fj2J/2TFRuYzPhZ9H+v5vYiGSrC59oqz9mQUOBr5EARh2SmDFEd94iBoUV+M7gqV54Ni/gMUTvFUi+PGb+ae9DkJ3gbvvjK12mEMAhIYYA7UFvzVlIypAnqDs3FYJLZKq0bpLkNM8IK1YPEIAUvX/BRemEj9ccypU/N+v8VyNRai7tVvYSc+WxC+RZ5+y6RI9g6MPw7F2pahstzkg0l2Q31ywajnS9D0cxQIDAQAB',
    minimum_chrome_version: '123',
    permissions: ['storage', 'scripting'],
    host_permissions: ['https://claude.ai/*'],
    // Asked for one by one on the settings page; see PERMISSIONS.md.
    optional_host_permissions: CONSENT_HOSTS,
    content_scripts: [
      {
        matches: ['https://claude.ai/*'],
        // The page an OAuth provider returns to carries a code in its address.
        exclude_matches: ['https://claude.ai/api/mcp/auth_callback*'],
        js: ['claude.js'],
        run_at: 'document_start',
      },
    ],
    action: { default_title: '__MSG_name__' },
    storage: { managed_schema: 'managed.json' },
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'",
    },
  },
  hooks: {
    // The worker answers for surfaces; tables, lists and the guide are for the pages that show them.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'background'))
        (config.plugins ??= []).push(packModule(forHints, 'pre'));
    },
    'build:publicAssets': (_wxt, files) => {
      // Adding a folder adds the language: nothing here changes.
      for (const tag of localeTags())
        files.push({
          relativeDest: `_locales/${tag.replace('-', '_')}/messages.json`,
          contents: JSON.stringify(messagesOf(tag, readLocale(tag))),
        });
    },
  },
  vite: () => ({
    // Where reports are gathered; without `bugs` in package.json a report can only be copied.
    define: { ISSUES_ADDRESS: JSON.stringify(ISSUES) },
    plugins: [
      packModule(forFaces),
      {
        // Every claude.ai page pays for these scripts: terser leaves fewer functions than the bundler's own minifier.
        name: 'fewer-functions',
        apply: 'build',
        async renderChunk(code, { fileName }) {
          if (!fileName.startsWith('claude')) return null;
          const { code: fewer } = await minify(code, {
            compress: { passes: 3 },
            format: { wrap_iife: true },
          });
          return fewer === undefined ? null : { code: fewer };
        },
      },
      {
        // Compiled in one go instead of function by function: see DECISIONS 21.
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
      target: ['chrome123', 'firefox128'],
      cssTarget: ['chrome123', 'firefox128'],
    },
  }),
});
