import { native, type Native } from '../browser/native';
import type { Message, MessageName, PageQuestions, ReplyOf } from '../messages/protocol';

type Listener = Parameters<NonNullable<Native['runtime']>['onMessage']['addListener']>[0];

/** False once the extension was disabled, removed or updated: then this script is an orphan. */
export function isConnected(): boolean {
  return native()?.runtime?.id !== undefined;
}

/** Asks the background. Answers `undefined` where nobody can answer any more. */
export async function send<Name extends MessageName>(
  message: Message<Name>,
): Promise<ReplyOf<Name> | undefined> {
  try {
    return (await native()?.runtime?.sendMessage(message)) as ReplyOf<Name> | undefined;
  } catch {
    return undefined;
  }
}

/** Answers, at once, what this extension asks of a page. Others are not heard. */
export function listen(
  answers: { readonly [Name in keyof PageQuestions]: () => PageQuestions[Name] },
  signal: AbortSignal,
): void {
  const channel = native()?.runtime?.onMessage;
  const on: Listener = (message, sender, reply) => {
    if (sender.id !== native()?.runtime?.id) return;
    const { type } = (message ?? {}) as { type?: keyof PageQuestions };
    reply(type && Object.hasOwn(answers, type) ? answers[type]() : undefined);
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
