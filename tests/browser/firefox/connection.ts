/**
 * A WebDriver BiDi session with Firefox. Written here because puppeteer's pages do not get to addresses of an extension
 * (DECISIONS.md, 36).
 */
export type Connection = {
  send<T = Record<string, unknown>>(method: string, params?: object): Promise<T>;
  on(method: string, act: (params: never) => void): void;
  close(): void;
};

type Message = {
  id?: number;
  type?: string;
  method?: string;
  result?: unknown;
  params?: unknown;
  error?: string;
  message?: string;
};

/** How long Firefox may take for one command, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Opens a session.
 * @param address of the browser's WebSocket, without a path.
 * @throws where the browser does not answer, and on each command it refuses.
 */
export async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise<void>((done, failed) => {
    socket.addEventListener('open', () => done());
    socket.addEventListener('error', () => failed(new Error(`nobody answers at ${address}`)));
  });
  const waiting = new Map<number, (message: Message) => void>();
  const listeners = new Map<string, ((params: never) => void)[]>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else for (const act of listeners.get(message.method ?? '') ?? []) act(message.params as never);
  });
  const connection: Connection = {
    send: <T>(method: string, params: object = {}) =>
      new Promise<T>((done, failed) => {
        const id = ++last;
        const late = setTimeout(() => failed(new Error(`${method}: no answer`)), PATIENCE);
        waiting.set(id, ({ type, result, error, message }) => {
          clearTimeout(late);
          waiting.delete(id);
          if (type === 'error') failed(new Error(`${method}: ${error}: ${message}`));
          else done(result as T);
        });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    on: (method, act) => void listeners.set(method, [...(listeners.get(method) ?? []), act]),
    close: () => socket.close(),
  };
  await connection.send('session.new', { capabilities: {} });
  return connection;
}
