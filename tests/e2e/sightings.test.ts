import { afterAll, beforeAll, expect, it } from 'vitest';
import { CHAT } from '../site/pages.ts';
import { launch, type Browser } from '../support/extension.ts';
import { LINE, openFaced } from '../support/face.ts';
import { until } from '../support/in-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => browser?.close());

/** Opens a chat with styles of the site's own, and an approval card once the load is over. */
async function approvalUnder(style: string) {
  browser.site.options = { ...browser.site.options, inject: `<style>${style}</style>` };
  const faced = await openFaced(browser, CHAT);
  await until(() => faced.read(LINE), 'the line');
  const beside = () => faced.read<boolean>("host.getAttribute('style').includes('anchor(')");
  expect(await beside()).toBe(true);
  await faced.page.waitForTimeout(2500);
  await faced.page.evaluate('standIn.approve()');
  return { faced, aside: async () => !(await beside()) };
}

it('sees at once what the site animates itself', async () => {
  const { faced, aside } = await approvalUnder(
    '@keyframes own{from{opacity:.5}}[data-approval-card-root]{animation:own 1s!important}',
  );
  await until(aside, 'the line to step aside');
  await faced.page.close();
});

it('finds soon after what appears where no animation may run', async () => {
  const { faced, aside } = await approvalUnder('*{animation:none!important}');
  await until(aside, 'the line to step aside');
  await faced.page.close();
});
