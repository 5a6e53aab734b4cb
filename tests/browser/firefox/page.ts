import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Connection } from './connection.ts';
import { byRole, Elements, type Role } from './elements.ts';
import { HOST } from './start.ts';

const POLL = 20;
const PATIENCE = 30_000;
const rest = (ms: number) =>
  new Promise<void>((done) => {
    setTimeout(done, ms);
  });

type Remote = { type: string; value?: unknown; sharedId?: string };
type Evaluated =
  | { type: 'success'; result: Remote }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** Keys by the names Playwright gives them. */
const KEYS: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowDown: '\uE015',
};

/**
 * A page of Firefox with as much of Playwright's page as the tests use, so that both browsers run the same tests. In
 * the place of an isolated world there is the page's own: what our closed shadow root holds is reached through the
 * protocol, which hands it out by reference.
 */
export class FirefoxPage {
  readonly id: string;
  readonly #connection: Connection;
  /** The address as the browser last told it. */
  address = 'about:blank';
  #size = { width: 1280, height: 800 };

  constructor(connection: Connection, id: string) {
    this.#connection = connection;
    this.id = id;
  }

  readonly keyboard = {
    press: (key: string) =>
      this.#act('key', [
        { type: 'keyDown', value: KEYS[key] ?? key },
        { type: 'keyUp', value: KEYS[key] ?? key },
      ]),
  };
  readonly mouse = {
    click: (x: number, y: number) =>
      this.#act('pointer', [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]),
  };

  url = (): string => this.address;
  viewportSize = () => this.#size;
  isClosed = (): boolean => false;
  waitForTimeout = rest;
  locator(selector: string, { hasText = '' } = {}): Elements {
    const all = `[...document.querySelectorAll(${JSON.stringify(selector)})]`;
    const some = `${all}.filter((element) => element.textContent.includes(${JSON.stringify(hasText)}))`;
    return new Elements(this, hasText ? some : all);
  }
  getByRole = (role: Role, { name }: { name: string }): Elements =>
    new Elements(this, byRole('[document]', role, name));
  content = (): Promise<string> => this.evaluate<string>('document.documentElement.outerHTML');
  bringToFront = () => this.#connection.send('browsingContext.activate', { context: this.id });
  /** One that is closed already is as wanted. */
  close = async (): Promise<void> => {
    await this.#connection
      .send('browsingContext.close', { context: this.id })
      .catch((error: Error) => {
        if (!/no such frame/.test(error.message)) throw error;
      });
  };

  async setViewportSize(viewport: { width: number; height: number }): Promise<void> {
    this.#size = viewport;
    await this.#connection.send('browsingContext.setViewport', { context: this.id, viewport });
  }

  async goto(url: string): Promise<void> {
    const own = url.replace(/^chrome-extension:\/\/[^/]+/, `moz-extension://${HOST}`);
    await this.#connection.send('browsingContext.navigate', {
      context: this.id,
      url: own,
      wait: own.startsWith('http') ? 'complete' : 'none',
    });
    await this.waitFor(
      `location.href.startsWith(${JSON.stringify(own.split('#', 1)[0])}) && document.readyState === 'complete'`,
      own,
    );
  }

  async reload(): Promise<void> {
    await this.#connection.send('browsingContext.reload', { context: this.id, wait: 'complete' });
  }

  async goBack(): Promise<void> {
    await this.#connection.send('browsingContext.traverseHistory', { context: this.id, delta: -1 });
  }

  async waitForURL(wanted: string | RegExp): Promise<void> {
    const end = performance.now() + PATIENCE;
    for (;;) {
      const fits = typeof wanted === 'string' ? this.address === wanted : wanted.test(this.address);
      if (fits) return;
      if (performance.now() > end) throw new Error(`${this.address} is not ${String(wanted)}`);
      await rest(POLL);
    }
  }

  async waitForLoadState(): Promise<void> {
    await this.waitFor("document.readyState === 'complete'", 'the load');
  }

  /** Waits until an expression is true in the page; a page that is being replaced is asked again. */
  async waitFor(expression: string, what: string): Promise<void> {
    const end = performance.now() + PATIENCE;
    let last: unknown;
    while (performance.now() < end) {
      try {
        if (await this.evaluate<boolean>(expression)) return;
      } catch (error) {
        last = error;
      }
      await rest(POLL);
    }
    throw new Error(`waited for ${what}; last: ${String(last)}`);
  }

  /** Evaluates an expression or calls a function, in the page's own world. */
  async evaluate<T>(act: string | ((argument: never) => unknown), argument?: unknown): Promise<T> {
    if (typeof act === 'string' && act.trimStart().startsWith('{')) {
      const block = { expression: act, target: { context: this.id }, awaitPromise: true };
      await this.#connection.send('script.evaluate', block);
      return undefined as T;
    }
    const expression =
      typeof act === 'string' ? act : `(${String(act)})(${JSON.stringify(argument) ?? ''})`;
    return this.#call<T>(`async () => JSON.stringify([await (${expression})])`, []);
  }

  /** Evaluates an expression in which `host` is our element and `shadow` its closed root; both may be null. */
  async read<T>(expression: string): Promise<T> {
    const found = await this.#connection.send<Evaluated>('script.evaluate', {
      expression: "document.querySelector('html > privacy-hints')",
      target: { context: this.id },
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    });
    const host =
      found.type === 'success' && found.result.type === 'node' ? found.result : undefined;
    const root = (host?.value as { shadowRoot?: Remote } | undefined)?.shadowRoot;
    const handles = [host, root].map((one) =>
      one?.sharedId ? { sharedId: one.sharedId } : { type: 'null' },
    );
    return this.#call<T>(
      `async (host, shadow) => JSON.stringify([await (${expression})])`,
      handles,
    );
  }

  /** Waits for what one of the next events tells of. Only downloads are known. */
  waitForEvent(
    _download: 'download',
  ): Promise<{ path(): Promise<string>; suggestedFilename(): string }> {
    return new Promise((done) => {
      this.#connection.on('browsingContext.downloadEnd', ({ filepath }: { filepath: string }) =>
        done({ path: async () => filepath, suggestedFilename: () => basename(filepath) }),
      );
    });
  }

  async emulateMedia(_how: object): Promise<void> {
    throw new Error('emulateMedia: not in Firefox');
  }

  async screenshot({ path }: { path: string }): Promise<void> {
    const { data } = await this.#connection.send<{ data: string }>(
      'browsingContext.captureScreenshot',
      { context: this.id },
    );
    writeFileSync(path, Buffer.from(data, 'base64'));
  }

  async #call<T>(functionDeclaration: string, handles: readonly object[]): Promise<T> {
    const answer = await this.#connection.send<Evaluated>('script.callFunction', {
      functionDeclaration,
      arguments: handles,
      target: { context: this.id },
      awaitPromise: true,
      userActivation: false,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return (JSON.parse(String(answer.result.value)) as [T])[0];
  }

  async #act(type: 'key' | 'pointer', actions: readonly object[]): Promise<void> {
    await this.#connection.send('input.performActions', {
      context: this.id,
      actions: [{ type, id: type, actions }],
    });
  }
}
