import { expect, it } from 'vitest';
import { PAGES } from '../site/pages.ts';
import { BANNER, openFaced, press } from '../support/face.ts';
import { until } from '../support/in-page.ts';
import { browser, useBrowser } from '../support/use-browser.ts';

useBrowser();

const ROUTES = [
  ...PAGES.filter(({ surface }) => surface === 'connectors').map(({ url }) => url),
  'https://claude.ai/new#settings/customize-connectors/directory/gmail/connect',
  'https://claude.ai/new#directory/connectors',
  'https://claude.ai/settings/connectors',
  'https://claude.ai/create/connectors',
  'https://claude.ai/cowork#settings/customize-connectors',
];

it.each(ROUTES)('stands on %s before anybody can press Connect', async (url) => {
  const from = performance.now();
  const faced = await openFaced(browser, url);
  const text = await until(() => faced.read<string>(BANNER), 'the banner');
  console.log(`banner after ${(performance.now() - from).toFixed(0)} ms, loading included`);
  expect(text).toMatch(/^Before you connect/);
  expect(text).toMatch(/Needs approval/);
  expect(text).toMatch(/until you remove it in Claude and in the app/);
  await faced.page.close();
});

it('comes while start-auth leads away, too', async () => {
  const faced = await openFaced(
    browser,
    'https://claude.ai/api/organizations/0f8b5b1e-6a34-4c0e-9d8f-000000000000/mcp/start-auth/gmail',
  );
  await until(() => faced.read<string>(BANNER), 'the banner');
});

it('can be used while the site has made its own page inert', async () => {
  const faced = await openFaced(browser, 'https://claude.ai/new#settings/customize-connectors');
  await until(() => faced.read<string>(BANNER), 'the banner');
  expect(await faced.page.evaluate("document.querySelector('#root').inert")).toBe(true);
  await press(faced, '.banner .main');
  await until(async () => !(await faced.read(BANNER)), 'the banner to go');
  await faced.page.evaluate("standIn.go('#settings/customize-connectors/gmail', true)");
  await until(() => faced.read<string>(BANNER), 'the banner of the next connector');
});

it('shows at 320 pixels, where the line finds no room', async () => {
  const faced = await openFaced(browser, 'https://claude.ai/new#settings/customize-connectors');
  await faced.page.setViewportSize({ width: 320, height: 640 });
  await until(
    () =>
      faced.read(
        "shadow.querySelector('.banner') && getComputedStyle(shadow.querySelector('.banner')).visibility === 'visible'",
      ),
    'the banner',
  );
});
