import { expect, it } from 'vitest';
import { CHAT } from '../site/pages.ts';
import { launch } from '../support/extension.ts';
import { BANNER, CARD, LINE, openConnectors, openFaced, press } from '../support/face.ts';
import { until } from '../support/in-page.ts';

const SEEN =
  "host ? [...shadow.querySelectorAll('.line, .card, .banner')].filter((one) => getComputedStyle(one).visibility === 'visible' && one.getClientRects().length > 0).length : 0";

it.each(['disable', 'remove'] as const)(
  'leaves nothing that still speaks in a page, after it is to %s',
  async (what) => {
    const browser = await launch();
    try {
      const chat = await openFaced(browser, CHAT);
      await until(() => chat.read(LINE), 'the line');
      await press(chat, '.open');
      await until(() => chat.read<string>(CARD), 'the card');
      const incognito = await openFaced(browser, 'https://claude.ai/new?incognito');
      await until(() => incognito.read(LINE), 'the line');
      const connect = await openConnectors(browser);
      await until(() => connect.read<string>(BANNER), 'the banner');
      for (const [page, shown] of [
        [chat, 2],
        [incognito, 1],
        [connect, 1],
      ] as const)
        await until(async () => (await page.read<number>(SEEN)) === shown, 'what is shown');
      await browser.system?.(what);
      for (const page of [chat, incognito, connect])
        await until(async () => (await page.read<number>(SEEN)) === 0, 'nothing to be seen', 3000);
      expect(await incognito.read<string>(SEEN)).toBe(0);
    } finally {
      await browser.close();
    }
  },
);
