import { expect, it } from 'vitest';
import { CHAT } from '../site/pages.ts';
import { LINE, SURFACE, openFaced } from '../support/face.ts';
import { until } from '../support/in-page.ts';
import { browser, useBrowser } from '../support/use-browser.ts';

useBrowser();

/** What a reader's or an accessibility extension adds. */
const SWITCH_OFF = (style: string) => {
  document.head.append(Object.assign(document.createElement('style'), { textContent: style }));
};

/** Opens a chat with styles of the site's own, and an approval card once the load is over. */
async function approvalUnder(style: string, late = '') {
  browser.site.options = { ...browser.site.options, inject: `<style>${style}</style>` };
  const faced = await openFaced(browser, CHAT);
  await until(() => faced.read(LINE), 'the line');
  const beside = () => faced.read<boolean>("host.getAttribute('style').includes('anchor(')");
  await until(beside, 'the line beside the composer');
  await faced.page.waitForTimeout(2500);
  if (late) await faced.page.evaluate(SWITCH_OFF, late);
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

it.each([
  ['an approval card', '*{animation:none!important;transition:none!important}'],
  ['a style for one thing alone', '[data-approval-card-root]{animation:none!important}'],
])(
  'finds soon after what appears where animations were switched off late: %s',
  async (_what, style) => {
    const { faced, aside } = await approvalUnder('', style);
    await until(aside, 'the line to step aside');
    await faced.page.close();
  },
);

it('sees Cowork chosen where animations were switched off late', async () => {
  browser.site.options = { ...browser.site.options, inject: '' };
  const faced = await openFaced(browser, 'https://claude.ai/new');
  await until(() => faced.read(LINE), 'the line');
  await faced.page.waitForTimeout(2500);
  await faced.page.evaluate(SWITCH_OFF, '*{animation:none!important}');
  await faced.page.locator('[data-surface-segment=cowork]').click();
  await until(async () => (await faced.read<string>(SURFACE)) === 'cowork', 'Cowork');
  await faced.page.close();
});

it('is not misled by animations that are named like parts of an object', async () => {
  browser.site.options = {
    ...browser.site.options,
    inject:
      '<style>@keyframes privacy-hints-constructor{}header{animation:1ms privacy-hints-constructor}</style>',
  };
  const faced = await openFaced(browser, 'https://claude.ai/new?incognito');
  await until(() => faced.read(LINE), 'the line');
  await faced.page.evaluate("standIn.go('/chat/0f8b5b1e-6a34-4c0e-9d8f-000000000001')");
  await until(async () => (await faced.read<string>(SURFACE)) === 'chat', 'the chat');
  expect(browser.errors).toEqual([]);
  browser.site.options = { ...browser.site.options, inject: '' };
  await faced.page.close();
});

it('finds soon after what appears where no animation may run', async () => {
  const { faced, aside } = await approvalUnder('*{animation:none!important}');
  await until(aside, 'the line to step aside');
  await faced.page.close();
});
