import { expect, it } from 'vitest';
import { CHAT } from '../site/pages.ts';
import { LINE, openFaced, SURFACE, type Faced } from '../support/face.ts';
import { until } from '../support/in-page.ts';
import { browser, useBrowser } from '../support/use-browser.ts';

useBrowser();

/** Navigates as the app does and measures how long the line takes to follow, in milliseconds. */
async function follow(faced: Faced, script: string, surface: string): Promise<number> {
  const before = performance.now();
  await faced.page.evaluate(script);
  await until(async () => (await faced.read(SURFACE)) === surface, surface);
  return performance.now() - before;
}

it('follows every kind of in-app navigation; the times are printed', async () => {
  const faced = await openFaced(browser, CHAT);
  const steps: [script: string, surface: string][] = [
    ["standIn.go('/new')", 'chat'],
    ["standIn.go('/project/0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60')", 'project'],
    ["standIn.go('#settings/customize-connectors', true)", 'connectors'],
    ['standIn.go(location.pathname, true)', 'project'],
    ["standIn.go('/new?incognito')", 'incognito'],
    ["standIn.go('/new', true)", 'chat'],
    ["standIn.go('/cowork')", 'cowork'],
    ['history.back()', 'chat'],
    ["location.hash = '#settings/data-privacy-controls'", 'privacy-settings'],
  ];
  const times: number[] = [];
  for (const [script, surface] of steps) times.push(await follow(faced, script, surface));
  console.log(`followed after ${times.map((time) => time.toFixed(0)).join(', ')} ms (goal 250)`);
  expect(Math.max(...times)).toBeLessThan(2500);
});

it('stops saying incognito when the key is lost, in the line and in the toolbar', async () => {
  const faced = await openFaced(browser, 'https://claude.ai/new?incognito');
  await until(async () => (await faced.read<string>(LINE)).includes('Incognito'), 'the line');
  await until(async () => (await browser.toolbar(faced.page)).badge === 'Inc', 'the badge');
  await faced.page.evaluate("standIn.go('/new', true)");
  await until(async () => (await faced.read<string>(LINE)).startsWith('Chat'), 'the new line');
  await until(async () => (await browser.toolbar(faced.page)).badge === '↑', 'the new badge');
});

it('sees Cowork in the segment of a new chat', async () => {
  const faced = await openFaced(browser, 'https://claude.ai/new');
  await faced.page.locator('[data-surface-segment=cowork]').click();
  await until(async () => (await faced.read(SURFACE)) === 'cowork', 'cowork');
});

it('keeps the toolbar right over a navigation that loads nothing', async () => {
  const faced = await openFaced(browser, CHAT);
  await follow(faced, "standIn.go('/code')", 'code');
  await until(
    async () => (await browser.toolbar(faced.page)).badge === '{}',
    'the badge of Claude Code',
  );
});
