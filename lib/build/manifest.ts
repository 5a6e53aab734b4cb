import type { UserManifest } from 'wxt';
import { PAGE_SCRIPTS } from '../page-scripts.ts';

/**
 * The oldest versions on which every promise holds: what we use of each is computed and compared by
 * tests/repo/versions.test.ts.
 */
export const OLDEST = { chrome: '128', edge: '128', firefox: '147.0', safari: '26.2' } as const;

/** What scripts and styles are written for. */
export const TARGETS = ['chrome128', 'firefox147', 'safari26.2'];

/** Takes effect only as long as the extension runs: lib/page/host.ts. */
export const ALIVE_CSS = 'privacy-hints{--privacy-hints-alive:visible}\n';

/** Fixes the id in Firefox: administrators and the store know the extension by it. */
export const GECKO_ID = 'privacy-hints-for-claude@privacy-hints';

/** Fixes the id in Chromium where the extension is loaded from a folder. Stores refuse it and give one of their own. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArTgHYOSQUuypV0zU9e6uTsM3snUyBpHjf5XbtMyEWeG9jURhdugxKSrmcon+aSGavbXnZxn3CKMj4xqwyjjz4nNyrMz7w9HSr1fk16l6i5/G1/w6Tz8fj2J/2TFRuYzPhZ9H+v5vYiGSrC59oqz9mQUOBr5EARh2SmDFEd94iBoUV+M7gqV54Ni/gMUTvFUi+PGb+ae9DkJ3gbvvjK12mEMAhIYYA7UFvzVlIypAnqDs3FYJLZKq0bpLkNM8IK1YPEIAUvX/BRemEj9ccypU/N+v8VyNRai7tVvYSc+WxC+RZ5+y6RI9g6MPw7F2pahstzkg0l2Q31ywajnS9D0cxQIDAQAB';

/** The button where no page of Claude is shown: the mark alone. entrypoints/background/icon.ts gives it its field. */
const ACTION = {
  default_title: '__MSG_name__',
  default_icon: { 16: 'icon/rest-16.png', 32: 'icon/rest-32.png', 48: 'icon/rest-48.png' },
};

/** Set for packages that go to a store. */
export const forStore = process.env['FOR_STORE'] === '1';

/**
 * The manifest of a build.
 * @param browser WXT's name of it; one that is not told apart gets Chromium's.
 * @param consentHosts match patterns of the consent pages a user can allow one by one.
 */
export function manifestFor(browser: string, consentHosts: readonly string[]): UserManifest {
  return {
    name: '__MSG_name__',
    short_name: '__MSG_short_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    host_permissions: ['https://claude.ai/*'],
    // Asked for one by one on the settings page; see PERMISSIONS.md.
    optional_host_permissions: [...consentHosts],
    content_scripts: [
      {
        matches: ['https://claude.ai/*'],
        // The page an OAuth provider returns to carries a code in its address.
        exclude_matches: ['https://claude.ai/api/mcp/auth_callback*'],
        js: PAGE_SCRIPTS.map((path) => path.slice(1)),
        ...(browser === 'firefox' && { css: ['alive.css'] }),
        run_at: 'document_start',
      },
    ],
    action: ACTION,
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
    ...OWN[browser === 'firefox' || browser === 'safari' ? browser : 'chromium'],
  };
}

/** What only one kind of browser knows; the others warn of it or refuse it. */
const OWN: Readonly<Record<'chromium' | 'firefox' | 'safari', UserManifest>> = {
  chromium: {
    ...(!forStore && { key: KEY }),
    minimum_chrome_version: OLDEST.chrome,
    storage: { managed_schema: 'managed.json' },
  },
  firefox: {
    // In the toolbar itself, where the badge is seen, not in the list of extensions.
    action: { ...ACTION, default_area: 'navbar' },
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        strict_min_version: OLDEST.firefox,
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
  safari: { browser_specific_settings: { safari: { strict_min_version: OLDEST.safari } } },
};
