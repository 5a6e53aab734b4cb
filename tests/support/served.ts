import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { DEFAULTS, respond } from '../site/site.ts';

export type Served = {
  readonly port: number;
  /** Pages of a test's own, by address; asked before the stand-in. */
  readonly pages: Map<string, string>;
  close(): void;
};

/**
 * The stand-in behind a real server that answers for every host: what the test tool intercepts is neither prerendered
 * nor kept for Back.
 */
export async function serveStandIn(): Promise<Served> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'stand-in' }], {
    keySize: 2048,
  });
  const pages = new Map<string, string>();
  const server: Server = createServer({ key, cert }, (request, response) => {
    const address = `https://${request.headers.host ?? ''}${request.url ?? ''}`;
    const own = pages.get(address);
    const { status, body } =
      own === undefined ? respond(address, DEFAULTS) : { status: 200, body: own };
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    pages,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
