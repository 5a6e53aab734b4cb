/**
 * The door for scripts in pages: the few calls they need, without the polyfill. Chromium and Firefox answer both with
 * promises; the polyfill would cost each page more than everything else we do there (DECISIONS.md, 6).
 */
type Listener = (
  message: unknown,
  sender: { id?: string },
  answer: (value: unknown) => void,
) => void;
export type Native = {
  readonly runtime?: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: { addListener(on: Listener): void; removeListener(on: Listener): void };
  };
  readonly i18n?: { getMessage(name: string): string };
};

/** Kept: the browser looks for it anew each time it is asked for. */
let found: Native | undefined;

export function native(): Native | undefined {
  if (found) return found;
  const scope = globalThis as { browser?: Native; chrome?: Native };
  // `<img id="browser">` answers to that name, too, where the browser does not define it.
  found = Object.hasOwn(scope, 'browser') ? scope.browser : scope.chrome;
  return found;
}
