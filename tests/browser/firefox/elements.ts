import type { FirefoxPage } from './page.ts';

/** How long what is pressed has to stand still, and how long that may take, in milliseconds. */
const STILL = 40;
const STILL_WITHIN = 10_000;
type Point = { readonly x: number; readonly y: number };

const WITH_ROLE = { button: 'button,[role=button]', link: 'a[href],[role=link]' } as const;
export type Role = keyof typeof WITH_ROLE;

/**
 * An expression for what has a role and a name in it.
 * @param roots an expression for an array of what it is looked for in.
 */
export function byRole(roots: string, role: Role, name: string): string {
  const inside = `${roots}.flatMap((root) => [...root.querySelectorAll(${JSON.stringify(WITH_ROLE[role])})])`;
  return `${inside}.filter((element) => (element.ariaLabel || element.textContent).includes(${JSON.stringify(name)}))`;
}

/**
 * Playwright's locator, as far as the tests use it, on Firefox: waits for an element, then acts on it as a user does.
 */
export class Elements {
  readonly #page: FirefoxPage;
  readonly #list: string;
  readonly #at: number | undefined;

  /**
   * @param list an expression for an array of elements.
   * @param at which of them is meant; without one, the only one.
   */
  constructor(page: FirefoxPage, list: string, at?: number) {
    this.#page = page;
    this.#list = list;
    this.#at = at;
  }

  get #one(): string {
    return `(${this.#list}).at(${this.#at ?? 0})`;
  }

  locator(selector: string): Elements {
    const inside = `[...(${this.#one}?.querySelectorAll(${JSON.stringify(selector)}) ?? [])]`;
    return new Elements(this.#page, inside);
  }
  getByRole = (role: Role, { name }: { name: string }): Elements =>
    new Elements(this.#page, byRole(`[${this.#one}].filter(Boolean)`, role, name));
  isVisible = (): Promise<boolean> =>
    this.#page.evaluate<boolean>(`!!${this.#one}?.getClientRects().length`);
  first = (): Elements => this.nth(0);
  last = (): Elements => this.nth(-1);
  nth = (at: number): Elements => new Elements(this.#page, this.#list, at);
  count = (): Promise<number> => this.#page.evaluate<number>(`(${this.#list}).length`);
  async all(): Promise<Elements[]> {
    return Array.from({ length: await this.count() }, (_, at) => this.nth(at));
  }

  async waitFor({ state = 'visible' }: { state?: 'visible' | 'attached' | 'detached' } = {}) {
    const there = {
      visible: `!!${this.#one}?.getClientRects().length`,
      attached: `!!${this.#one}`,
      detached: `!${this.#one}`,
    }[state];
    await this.#page.waitFor(there, `${this.#list} to be ${state}`);
  }

  async #with<T>(act: string): Promise<T> {
    await this.waitFor({ state: 'attached' });
    return this.#page.evaluate<T>(`((element) => (${act}))(${this.#one})`);
  }

  innerText = () => this.#with<string>('element.innerText');
  textContent = () => this.#with<string | null>('element.textContent');
  inputValue = () => this.#with<string>('element.value');
  isDisabled = () => this.#with<boolean>('element.disabled');
  isChecked = () => this.#with<boolean>('element.checked');
  getAttribute = (name: string) =>
    this.#with<string | null>(`element.getAttribute(${JSON.stringify(name)})`);
  focus = () => this.#with<undefined>('element.focus()');
  allInnerTexts = () =>
    this.#page.evaluate<string[]>(`(${this.#list}).map((element) => element.innerText)`);
  evaluate = <T>(act: string | ((element: never) => T)) =>
    this.#with<T>(`(${String(act)})(element)`);
  evaluateAll = <T>(act: (elements: never) => T) =>
    this.#page.evaluate<T>(`(${String(act)})(${this.#list})`);

  /** Presses its middle once it stands still: what is drawn above it may come a moment later. */
  async click(): Promise<void> {
    await this.waitFor();
    const middle = `(() => {
      const element = ${this.#one};
      if (!element) return undefined;
      element.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`;
    const end = Date.now() + STILL_WITHIN;
    for (let before: Point | undefined; ;) {
      const now = await this.#page.evaluate<Point | undefined>(middle);
      if (now && now.x === before?.x && now.y === before.y)
        return this.#page.mouse.click(now.x, now.y);
      if (Date.now() > end) throw new Error(`${this.#list} does not stand still`);
      before = now;
      await new Promise((resolve) => {
        setTimeout(resolve, STILL);
      });
    }
  }

  /** As a framework hears it: the value is set, and the events of typing follow. */
  async fill(value: string): Promise<void> {
    await this.#with(`(() => {
      element.focus();
      Object.getOwnPropertyDescriptor(element.constructor.prototype, 'value').set.call(element, ${JSON.stringify(value)});
      element.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
  }

  async selectOption(value: string): Promise<void> {
    await this.#with(`(() => {
      element.value = ${JSON.stringify(value)};
      element.dispatchEvent(new Event('input', { bubbles: true }));
      element.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
  }

  async setInputFiles({
    name,
    mimeType,
    buffer,
  }: {
    name: string;
    mimeType: string;
    buffer: Buffer;
  }) {
    await this.#with(`(() => {
      const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(buffer.toString())}], ${JSON.stringify(name)}, { type: ${JSON.stringify(mimeType)} }));
      element.files = files.files;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
  }
}
