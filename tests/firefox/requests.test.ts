import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { CHAT, PAGES } from '../site/pages.ts';
import { launch } from '../support/extension.ts';
import { CARD, held, openConnectors, openFaced, press } from '../support/face.ts';
import { until } from '../support/in-page.ts';

/** A proxy that lets nothing through and keeps whom it was asked for. */
async function listen() {
  const hosts = new Set<string>();
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (data) => {
      const [, host] = /^(?:CONNECT|[A-Z]+ https?:\/\/)\s?([^\s/]+)/.exec(data.toString()) ?? [];
      hosts.add(host ?? data.toString().slice(0, 40));
      socket.end('HTTP/1.1 403 No\r\n\r\n');
    });
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { hosts, port, close: () => server.close() };
}

it('makes no request at all, from a page or from the background', async () => {
  const proxy = await listen();
  const browser = await launch({
    preferences: { 'network.proxy.http_port': proxy.port, 'network.proxy.ssl_port': proxy.port },
  });
  try {
    for (const { url } of PAGES) await (await openFaced(browser, url)).page.close();
    const chat = await openFaced(browser, CHAT);
    await press(chat, '.open');
    await until(() => chat.read<string>(CARD), 'the card');
    const connectors = await openConnectors(browser);
    await connectors.page.locator('[data-connect=gmail]').click();
    await held(connectors);
    const options = await browser.open('chrome-extension://x/options.html#sources');
    await options.locator('main[data-part=sources]').waitFor();
    await browser.killWorker();
    await openFaced(browser, 'https://claude.ai/new');
    const others = () =>
      [...proxy.hosts].filter(
        (host) => !/(?:mozilla|firefox)\.(?:org|com|net)(?::\d+)?$/.test(host),
      );
    expect(others()).toEqual([]);
    expect(browser.strangers).toEqual([]);
    // The proxy does hear what is asked.
    await browser.system?.('fetch');
    expect(others()).toEqual(['heard.example:443']);
  } finally {
    await browser.close();
    proxy.close();
  }
});
