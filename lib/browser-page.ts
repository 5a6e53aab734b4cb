/**
 * The door for the script that runs in every claude.ai page: three calls, without the polyfill. Chromium and
 * Firefox both answer `sendMessage` with a promise; the polyfill would cost each page more than everything
 * else we do there (DECISIONS.md, 6).
 */
type Listener = (
  message: unknown,
  sender: { id?: string },
  answer: (value: unknown) => void,
) => void;
type Runtime = {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: { addListener(on: Listener): void; removeListener(on: Listener): void };
};

/** Kept: the browser looks for it anew each time it is asked for. */
let found: Runtime | undefined;

function runtime(): Runtime | undefined {
  if (found) return found;
  const scope = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  // `<img id="browser">` answers to that name, too, where the browser does not define it.
  found = (Object.hasOwn(scope, 'browser') ? scope.browser : scope.chrome)?.runtime;
  return found;
}

/** False once the extension was disabled, removed or updated: then this script is an orphan. */
export function isConnected(): boolean {
  return runtime()?.id !== undefined;
}

/** Sends to the background. Answers `undefined` where nobody can answer any more. */
export async function send(message: unknown): Promise<unknown> {
  try {
    return await runtime()?.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** Hears messages of this extension only; what `answer` returns goes back at once. */
export function listen(answer: (message: unknown) => unknown, signal: AbortSignal): void {
  const channel = runtime()?.onMessage;
  const on: Listener = (message, sender, reply) => {
    if (sender.id === runtime()?.id) reply(answer(message));
  };
  channel?.addListener(on);
  signal.addEventListener('abort', () => {
    try {
      channel?.removeListener(on);
    } catch {
      // The channel is gone with the extension; there is nothing left to remove.
    }
  });
}
