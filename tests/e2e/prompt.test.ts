import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Browser } from '../support/extension.ts';
import { until } from '../support/in-page.ts';

const there = existsSync('/usr/bin/Xvfb') && existsSync('/usr/bin/xdotool');
if (!there) console.log('skipped: the browser’s own prompt needs Xvfb and xdotool');

describe.skipIf(!there)('the browser’s own prompt', () => {
  let screen: ChildProcess;
  let display: string;
  let browser: Browser;
  beforeAll(async () => {
    // The screen takes the first number that is free, and says which.
    const options = ['-displayfd', '1', '-screen', '0', '1280x900x24'];
    const own = spawn('Xvfb', options, { stdio: ['ignore', 'pipe', 'ignore'] });
    screen = own;
    const [number] = (await once(own.stdout, 'data')) as [Buffer];
    display = `:${number.toString().trim()}`;
    browser = await launch({ headless: false, display });
  });
  afterAll(async () => {
    await browser?.close();
    screen?.kill();
  });

  const press = (...keys: string[]) => {
    for (const key of keys)
      execFileSync('xdotool', ['key', key], { env: { ...process.env, DISPLAY: display } });
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
    // Nothing tells when the prompt is up. Keys that come too early reach the page, where they must do nothing.
    await page.evaluate("addEventListener('keydown', (event) => event.preventDefault(), true)");
    await button.click();
    for (let i = 0; i < 3; i++) {
      await page.waitForTimeout(800);
      press('Escape');
    }
    await page.waitForTimeout(500);
    expect(await registered()).toEqual([]);
    await button.click();
    await until(
      async () => {
        await page.waitForTimeout(1500);
        press('Tab', 'Return');
        await page.waitForTimeout(500);
        return (await registered()).length > 0;
      },
      'the script to be registered',
      60_000,
    );
    expect((await registered()).toSorted()).toEqual([
      'https://linear.app/*',
      'https://mcp.linear.app/*',
    ]);
    await page.locator('[data-service=linear]').click();
    await until(async () => (await registered()).length === 0, 'the script to go');
  });
});
