import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Browser } from '../support/extension.ts';
import { until } from '../support/in-page.ts';

/** A screen of the test's own: no other number is likely to be taken. */
const SCREEN = ':93';
const there = existsSync('/usr/bin/Xvfb') && existsSync('/usr/bin/xdotool');
if (!there) console.log('skipped: the browser’s own prompt needs Xvfb and xdotool');

describe.skipIf(!there)('the browser’s own prompt', () => {
  let screen: ChildProcess;
  let browser: Browser;
  beforeAll(async () => {
    screen = spawn('Xvfb', [SCREEN, '-screen', '0', '1280x900x24'], { stdio: 'ignore' });
    await until(async () => existsSync(`/tmp/.X11-unix/X${SCREEN.slice(1)}`), 'the screen');
    browser = await launch({ headless: false, display: SCREEN });
  });
  afterAll(async () => {
    await browser?.close();
    screen?.kill();
  });

  const press = (...keys: string[]) => {
    for (const key of keys)
      execFileSync('xdotool', ['key', key], { env: { ...process.env, DISPLAY: SCREEN } });
  };
  const registered = async () =>
    (await browser.worker()).evaluate<string[]>(
      'chrome.scripting.getRegisteredContentScripts().then((all) => all.flatMap(({ matches }) => matches))',
    );

  it('is asked for one service; refused, nothing runs; granted, that service alone', async () => {
    const id = new URL((await browser.worker()).url()).host;
    const page = await browser.open(
      `chrome-extension://${id}/options.html?connector=linear#consent`,
    );
    const button = page.locator('[data-service=linear]');
    await button.click();
    await page.waitForTimeout(1500);
    press('Escape');
    await page.waitForTimeout(500);
    expect(await registered()).toEqual([]);
    await button.click();
    await page.waitForTimeout(1500);
    press('Tab', 'Return');
    await until(async () => (await registered()).length > 0, 'the script to be registered');
    expect((await registered()).toSorted()).toEqual([
      'https://linear.app/*',
      'https://mcp.linear.app/*',
    ]);
    await page.locator('[data-service=linear]').click();
    await until(async () => (await registered()).length === 0, 'the script to go');
  });
});
