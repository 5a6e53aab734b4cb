import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { DEFAULTS, respond, type SiteOptions } from '../site/site.ts';
import { findChromium } from './chromium.ts';

const BUILD = resolve('.output/chrome-mv3');
/** The id the manifest's key pins. */
const ID = 'opjdnecebniialcnocdjnkfkaaehhcnb';

export type Browser = {
  readonly context: BrowserContext;
  readonly site: { options: SiteOptions };
  /** Addresses asked for that are neither the stand-in's nor the extension's own files. */
  readonly strangers: string[];
  readonly errors: string[];
  open(url: string): Promise<Page>;
  worker(): Promise<Worker>;
  popup(page: Page): Promise<Page>;
  close(): Promise<void>;
};

type Launch = {
  extensions?: readonly string[];
  headless?: boolean;
  live?: boolean;
  site?: Partial<SiteOptions>;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
};

/** Starts a browser in a throw-away profile, the extension loaded, the stand-in at the real addresses. */
export async function launch(wanted: Launch = {}): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium found: see README.md');
  const profile = mkdtempSync(join(tmpdir(), 'privacy-hints-'));
  const folders = (wanted.extensions ?? [BUILD]).join(',');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport: wanted.viewport ?? { width: 1280, height: 800 },
    colorScheme: wanted.colorScheme ?? 'light',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(wanted.headless === false ? [] : ['--headless=new']),
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(folders ? [`--disable-extensions-except=${folders}`, `--load-extension=${folders}`] : []),
      ...(wanted.live ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND']),
    ],
  });
  const site = { options: { ...DEFAULTS, ...wanted.site } };
  const strangers: string[] = [];
  const errors: string[] = [];
  if (!wanted.live)
    await context.route(/^https?:/, async (route) => {
      const { status, body } = respond(route.request().url(), site.options);
      if (status === 404) strangers.push(route.request().url());
      await route.fulfill({ status, body, contentType: 'text/html; charset=utf-8' });
    });
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  context.on('weberror', (error) => errors.push(String(error.error())));

  const open = async (url: string) => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  return {
    context,
    site,
    strangers,
    errors,
    open,
    worker: async () =>
      context.serviceWorkers()[0] ??
      (await context.waitForEvent('serviceworker', { timeout: 10_000 })),
    popup: async (page) =>
      open(`chrome-extension://${ID}/popup.html?tab=${await tabIdOf(context, page)}`),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The tab id of a page, asked of an extension page opened for the purpose. */
async function tabIdOf(context: BrowserContext, page: Page): Promise<number> {
  const asker = await context.newPage();
  await asker.goto(`chrome-extension://${ID}/options.html`);
  const url = page.url();
  const id = await asker.evaluate(async (wanted) => {
    type Tab = { id: number; url?: string; pendingUrl?: string };
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(all: object): Promise<Tab[]> } };
    };
    const tabs = await chrome.tabs.query({});
    return tabs.findLast((tab) => tab.url === wanted || tab.pendingUrl === wanted)?.id ?? -1;
  }, url);
  await asker.close();
  return id;
}
