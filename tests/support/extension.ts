import type { ACTS } from '../browser/firefox/system.ts';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { findBrowser } from '../browser/find.ts';
import { notStarted, seeToExtensions } from '../browser/load.ts';
import { thisMachine } from '../browser/machine.ts';
import { keepsSandbox, refusalOf } from '../browser/sandbox.ts';
import { DEFAULTS, respond, type SiteOptions } from '../site/site.ts';
import { manage } from './manage.ts';
import { readStorage, tabIdOf, toolbarOf, writeStorage, type Toolbar } from './in-extension.ts';

const BUILD = resolve('.output/chrome-mv3');
/** The id the manifest's key pins. */
export const ID = 'opjdnecebniialcnocdjnkfkaaehhcnb';
/** Kept open beside the pages under test. */
export const QUIET = `chrome-extension://${ID}/managed.json`;

export type Browser = {
  readonly context: BrowserContext;
  readonly site: { options: SiteOptions };
  /** Addresses asked for that are neither the stand-in's nor the extension's own files. */
  readonly strangers: string[];
  readonly errors: string[];
  open(url: string): Promise<Page>;
  worker(): Promise<Worker>;
  popup(page: Page): Promise<Page>;
  /** What the toolbar button says for a page's tab. Does not wake the worker. */
  toolbar(page: { url(): string }): Promise<Toolbar>;
  /** Ends the service worker, as the browser does after half a minute of rest. */
  killWorker(): Promise<void>;
  /** Loads the extension anew, as an update does while pages are open. */
  reload(): Promise<void>;
  disable(): Promise<void>;
  enable(): Promise<void>;
  /** Takes back that it may look at claude.ai. */
  withhold(): Promise<void>;
  /** What extension storage holds, all of it. */
  stored(): Promise<Record<string, unknown>>;
  /** Replaces all that is stored. */
  store(values: Record<string, unknown>): Promise<void>;
  /** Evaluates in a page of the extension, with its rights. */
  asExtension<T, A>(act: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** What a user does in Firefox's own windows; there alone. */
  system?<T>(act: keyof typeof ACTS): Promise<T>;
  close(): Promise<void>;
};

export type Launch = {
  /** The browser to start, where it is not the machine's. */
  executable?: string;
  extensions?: readonly string[];
  headless?: boolean;
  /** X display of a headed browser, where it is not the session's. */
  display?: string;
  live?: boolean;
  /** Port of a server that answers for every host, in place of interception. */
  served?: number;
  site?: Partial<SiteOptions>;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  /** Of Firefox alone. */
  preferences?: Readonly<Record<string, string | number | boolean>>;
};

/** The browser under test: said by the project a test runs in (tests/vitest.config.ts). */
export const isFirefox = process.env['UNDER_TEST'] === 'firefox';

/** Starts a browser in a throw-away profile, the extension loaded, the stand-in at the real addresses. */
export async function launch(wanted: Launch = {}): Promise<Browser> {
  if (isFirefox) return (await import('../browser/firefox/launch.ts')).launchFirefox(wanted);
  const start = { ...thisMachine(), live: wanted.live ?? false };
  const refusal = refusalOf(start);
  if (refusal) throw new Error(refusal);
  const executablePath = wanted.executable ?? findBrowser();
  const profile = mkdtempSync(join(tmpdir(), 'privacy-hints-'));
  const extensions = wanted.extensions ?? [BUILD];
  const folders = extensions.join(',');
  const starting = chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    // Left alone, Playwright gives `--no-sandbox` always.
    chromiumSandbox: keepsSandbox(start),
    ...(wanted.display && {
      env: { ...process.env, DISPLAY: wanted.display },
    }),
    viewport: wanted.viewport ?? { width: 1280, height: 800 },
    colorScheme: wanted.colorScheme ?? 'light',
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(wanted.served ? ['--disable-back-forward-cache'] : []),
    ],
    args: [
      ...(wanted.headless === false ? [] : ['--headless=new']),
      '--enable-unsafe-extension-debugging',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(folders ? [`--disable-extensions-except=${folders}`, `--load-extension=${folders}`] : []),
      ...networkOf(wanted),
    ],
  });
  const clean = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  const context = await starting.catch((error: unknown) => {
    clean();
    throw notStarted(executablePath, error);
  });
  const site = { options: { ...DEFAULTS, ...wanted.site } };
  const strangers: string[] = [];
  const errors: string[] = [];
  if (!wanted.live && !wanted.served)
    await context.route(/^https?:/, async (route) => {
      const { status, body } = respond(route.request().url(), site.options);
      if (status === 404) strangers.push(route.request().url());
      await route.fulfill({ status, body, contentType: 'text/html; charset=utf-8' });
    });
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  context.on('weberror', (error) => errors.push(String(error.error())));

  const close = async () => {
    await context.close();
    clean();
  };
  await seeToExtensions(context, extensions).catch(async (error: unknown) => {
    await close();
    throw error;
  });

  let shown: Page | undefined;
  const open = async (url: string) => {
    const page = await context.newPage();
    shown = page;
    await page.goto(url);
    return page;
  };
  /** The lightest page that has the extension's rights, kept: a tab for each question takes longer than its answer. */
  let asker: Promise<Page> | undefined;
  const openAsker = async () => {
    const page = await context.newPage();
    await page.goto(QUIET);
    // The page under test stays the one that is seen.
    if (shown?.isClosed() === false) await shown.bringToFront();
    return page;
  };
  const ask = async () => {
    const page = await (asker ??= openAsker()).catch(() => undefined);
    return page?.isClosed() === false ? page : (asker = openAsker());
  };
  const asExtension = async <T, A>(act: (argument: A) => T | Promise<T>, argument: A) =>
    // Playwright's own type of the argument is wider than what is passed here.
    (await ask()).evaluate(act as (argument: unknown) => T | Promise<T>, argument);
  return {
    context,
    site,
    strangers,
    errors,
    open,
    asExtension,
    reload: () => manage(context, ID, 'reload'),
    disable: () => manage(context, ID, 'disable'),
    enable: () => manage(context, ID, 'enable'),
    withhold: () => manage(context, ID, 'withhold'),
    stored: () => asExtension(readStorage, undefined),
    store: (values) => asExtension(writeStorage, values),
    worker: async () =>
      context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')),
    popup: async (page) =>
      open(`chrome-extension://${ID}/popup.html?tab=${await asExtension(tabIdOf, page.url())}`),
    toolbar: (page) => asExtension(toolbarOf, page.url()),
    killWorker: async () => {
      const session = await context.newCDPSession(await ask());
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    close,
  };
}

/** Nobody but the stand-in is reached. */
function networkOf({ live, served }: Launch): string[] {
  if (live) return [];
  if (!served) return ['--host-resolver-rules=MAP * ~NOTFOUND'];
  return [`--host-resolver-rules=MAP * 127.0.0.1:${served}`, '--ignore-certificate-errors'];
}

/**
 * The build with its optional hosts granted: what a user has after saying yes, without the browser's own prompt,
 * which no headless browser shows.
 */
export function grantedBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-hints-granted-'));
  cpSync(BUILD, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string[]>;
  manifest['host_permissions']?.push(...(manifest['optional_host_permissions'] ?? []));
  delete manifest['optional_host_permissions'];
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}
