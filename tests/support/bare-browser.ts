import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { findBrowser } from '../browser/find.ts';
import { thisMachine } from '../browser/machine.ts';
import { keepsSandbox } from '../browser/sandbox.ts';

const BUILD = resolve('.output/chrome-mv3');

export type BareBrowser = {
  /** Evaluates in the newest page or worker whose address begins so; nothing where there is none. */
  evaluate<T>(address: string, expression: string): Promise<T | undefined>;
  close(): Promise<void>;
};

type Target = { targetId: string; url: string };
type Reply = { id?: number; result?: Record<string, unknown> };

/**
 * A browser that no test tool is attached to while it runs: an attached one makes no pages ahead. Spoken to over its
 * pipe, one question at a time.
 * @param port of the server that answers for every host.
 * @param url what it opens.
 */
export async function launchBare(port: number, url: string): Promise<BareBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'privacy-hints-bare-'));
  const sandbox = keepsSandbox({ ...thisMachine(), live: false });
  const child = spawn(
    findBrowser() ?? '',
    [
      '--headless=new',
      ...(sandbox ? [] : ['--no-sandbox']),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--enable-unsafe-extension-debugging',
      '--ignore-certificate-errors',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const send = speak(child.stdio[3] as Writable, child.stdio[4] as Readable);
  await send('Extensions.loadUnpacked', { path: BUILD });
  await send('Target.createTarget', { url });
  return {
    evaluate: async <T>(address: string, expression: string) => {
      const { targetInfos } = (await send('Target.getTargets')) as { targetInfos: Target[] };
      const target = targetInfos.findLast((one) => one.url.startsWith(address));
      if (!target) return undefined;
      const { targetId } = target;
      const { sessionId } = (await send('Target.attachToTarget', { targetId, flatten: true })) as {
        sessionId: string;
      };
      const { result } = (await send(
        'Runtime.evaluate',
        { expression, awaitPromise: true, returnByValue: true },
        sessionId,
      )) as { result: { value: T } };
      await send('Target.detachFromTarget', { sessionId });
      return result.value;
    },
    close: async () => {
      const gone = new Promise((done) => {
        child.once('exit', done);
      });
      child.kill();
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The DevTools protocol over a pipe: messages end with a zero. */
function speak(to: Writable, from: Readable) {
  let count = 0;
  let rest = '';
  const waiting = new Map<number, (reply: Record<string, unknown>) => void>();
  from.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk.toString()).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const { id, result = {} } = JSON.parse(part) as Reply;
      if (id !== undefined) waiting.get(id)?.(result);
    }
  });
  return async (method: string, params: object = {}, sessionId?: string) => {
    const id = ++count;
    const reply = new Promise<Record<string, unknown>>((done) => {
      waiting.set(id, done);
    });
    to.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    return reply;
  };
}
