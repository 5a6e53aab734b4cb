import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { DEFAULTS, respond } from '../../site/site.ts';
import type { Browser, Launch } from '../../support/extension.ts';
import { readStorage, tabIdOf, toolbarOf, writeStorage } from '../../support/in-extension.ts';
import type { Connection } from './connection.ts';
import { findFirefox } from './find.ts';
import { FirefoxPage } from './page.ts';
import { system } from './system.ts';
import { HOST, startFirefox } from './start.ts';

const BUILD = resolve('.output/firefox-mv3');

/** How often what tells nothing of itself is looked at, in milliseconds. */
const POLL = 100;
const rest = (ms: number) =>
  new Promise<void>((done) => {
    setTimeout(done, ms);
  });

type Request = { request: { request: string; url: string }; isBlocked: boolean };
type Entry = { level: string; text: string; source: { context?: string } };
type Context = { context: string; url: string; parent?: string | null };

/** Starts Firefox with the extension and the stand-in, to be used as `launch` of tests/support/extension.ts. */
export async function launchFirefox(wanted: Launch = {}): Promise<Browser> {
  const executable = findFirefox();
  if (!executable) throw new Error('no Firefox');
  const started = await startFirefox(
    executable,
    {
      'ui.systemUsesDarkTheme': wanted.colorScheme === 'dark' ? 1 : 0,
      ...wanted.preferences,
    },
    wanted.headless !== false,
  );
  const { connection } = started;
  const site = { options: { ...DEFAULTS, ...wanted.site } };
  const strangers: string[] = [];
  const errors: string[] = [];
  const pages = await followPages(connection);
  const logged: ((message: { text(): string }) => void)[] = [];
  connection.on('log.entryAdded', ({ level, text }: Entry) => {
    if (level === 'error') errors.push(text);
    for (const act of logged) act({ text: () => text });
  });
  connection.on('network.beforeRequestSent', ({ request, isBlocked }: Request) => {
    if (!isBlocked) return;
    const { status, body } = respond(request.url, site.options);
    if (status === 404) strangers.push(request.url);
    const answer = {
      request: request.request,
      statusCode: status,
      reasonPhrase: 'OK',
      headers: [
        { name: 'content-type', value: { type: 'string', value: 'text/html; charset=utf-8' } },
      ],
      body: { type: 'string', value: body },
    };
    // The page may be gone by now.
    connection.send('network.provideResponse', answer).catch(() => undefined);
  });
  await connection.send('session.subscribe', {
    events: ['browsingContext', 'network.beforeRequestSent', 'log.entryAdded'],
  });
  await connection.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: [
      { type: 'pattern', protocol: 'https' },
      { type: 'pattern', protocol: 'http' },
    ],
  });
  await connection.send('webExtension.install', {
    extensionData: { type: 'path', path: wanted.extensions?.[0] ?? BUILD },
  });

  const newPage = async () => {
    const { context } = await connection.send<{ context: string }>('browsingContext.create', {
      type: 'tab',
    });
    const page = pages.get(context) ?? new FirefoxPage(connection, context);
    pages.set(context, page);
    await page.setViewportSize(wanted.viewport ?? { width: 1280, height: 800 });
    return page;
  };
  const open = async (url: string) => {
    const page = await newPage();
    await page.goto(url);
    return page;
  };
  /** A page of the extension that is there all the time: Firefox shows its files in viewers of its own. */
  const QUIET = 'chrome-extension://x/popup.html?tab=-1';
  const asker = await open(QUIET);
  const asExtension = <T, A>(act: (argument: A) => T | Promise<T>, argument: A) =>
    asker.evaluate<T>(act, argument);
  const context = {
    pages: () => [...pages.values()].filter((page) => page !== asker),
    newPage,
    on: (event: string, act: never) => {
      if (event === 'console') logged.push(act);
    },
    addInitScript: (script: { content: string } | string) =>
      connection.send('script.addPreloadScript', {
        functionDeclaration: `() => { ${typeof script === 'string' ? script : script.content} }`,
      }),
    waitForEvent: async (_page: string) => {
      const before = new Set(pages.keys());
      for (;;) {
        for (const [id, page] of pages) if (!before.has(id)) return page;
        await rest(POLL);
      }
    },
  };
  const lacks = (what: string) => () => Promise.reject(new Error(`${what}: not in Firefox`));
  return {
    context: context as unknown as Browser['context'],
    site,
    strangers,
    errors,
    open: async (url) =>
      (await open(url.endsWith('/managed.json') ? QUIET : url)) as unknown as Page,
    asExtension,
    reload: () => system(connection, 'reload'),
    disable: () => system(connection, 'disable'),
    enable: () => system(connection, 'enable'),
    system: (act) => system(connection, act),
    withhold: lacks('withhold'),
    stored: () => asExtension(readStorage, undefined),
    store: (values) => asExtension(writeStorage, values),
    worker: async () =>
      ({ url: () => `chrome-extension://${HOST}/background.js` }) as unknown as Awaited<
        ReturnType<Browser['worker']>
      >,
    popup: async (page) =>
      (await open(
        `chrome-extension://x/popup.html?tab=${await asExtension(tabIdOf, page.url())}`,
      )) as unknown as Page,
    toolbar: (page) => asExtension(toolbarOf, page.url()),
    killWorker: () => system(connection, 'stop'),
    close: () => started.close(),
  };
}

/** Keeps a page for each tab, with the address it shows. */
async function followPages(connection: Connection): Promise<Map<string, FirefoxPage>> {
  const pages = new Map<string, FirefoxPage>();
  const at = ({ context, url }: Context) => {
    const page = pages.get(context);
    if (page) page.address = url;
  };
  connection.on('browsingContext.contextCreated', ({ context, url, parent }: Context) => {
    if (parent) return;
    const page = pages.get(context) ?? new FirefoxPage(connection, context);
    page.address = url;
    pages.set(context, page);
  });
  connection.on('browsingContext.contextDestroyed', ({ context }: Context) =>
    pages.delete(context),
  );
  for (const event of ['navigationCommitted', 'fragmentNavigated', 'historyUpdated', 'load'])
    connection.on(`browsingContext.${event}`, at);
  // Of tabs that a page of an extension opens nobody tells.
  const look = async () => {
    const { contexts } = await connection.send<{ contexts: Context[] }>('browsingContext.getTree', {
      maxDepth: 0,
    });
    for (const { context, url } of contexts) {
      const page = pages.get(context) ?? new FirefoxPage(connection, context);
      page.address = url;
      pages.set(context, page);
    }
  };
  await look();
  setInterval(() => void look().catch(() => undefined), POLL).unref();
  return pages;
}
