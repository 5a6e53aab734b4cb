import { expect, it } from 'vitest';
import { until } from '../support/in-page.ts';
import { openOptions } from '../support/options.ts';
import { browser, useBrowser } from '../support/use-browser.ts';

useBrowser();

const DAY = 86_400_000;
const day = (ago: number) => new Date(Date.now() - ago * DAY).toISOString().slice(0, 10);
const entry = (key: string, more: object = {}) => ({
  key,
  name: key,
  host: '',
  can: ['see', 'change', 'delete', 'send'],
  first: day(200),
  last: day(1),
  manage: '',
  accepted: [],
  ...more,
});

async function open(entries: readonly object[]) {
  await browser.store({ 'ledger.1': entries });
  const options = await openOptions(browser, 'connections');
  await options.locator('.ledger > li').first().waitFor();
  return options;
}

it('puts what is worth a look first, says why, and calls nothing complete', async () => {
  const options = await open([
    entry('gmail', { name: 'Gmail' }),
    entry('linear', { name: 'Linear', can: ['see'] }),
    entry('mcpsrv_01', { name: '', host: 'b.example', was: 'a.example', last: day(100) }),
  ]);
  const items = options.locator('.ledger > li');
  expect(await items.first().getAttribute('data-connector')).toBe('mcpsrv_01');
  expect(await items.first().innerText()).toMatch(
    /stood at a\.example before[\s\S]*not known[\s\S]*Not seen for 100 days/,
  );
  expect(await items.nth(1).innerText()).toMatch(/More is known of it[\s\S]*delete things/);
  expect(await items.last().locator('.findings').count()).toBe(0);
  const text = await options.locator('main').innerText();
  expect(text).toMatch(/2 of 3 connections seen by this browser are worth a look/);
  expect(text).toMatch(/Not every connection is seen here/);
});

it('keeps a note, by keyboard alone, and takes it into what is saved', async () => {
  const options = await open([entry('gmail', { name: 'Gmail' })]);
  await options.locator('.ledger input').focus();
  for (const key of 'shop') await options.keyboard.press(key);
  await options.keyboard.press('Tab');
  await until(
    async () => JSON.stringify(await browser.stored()).includes('"own":"shop"'),
    'the note',
  );
  await options.reload();
  await options.locator('.ledger input').waitFor();
  expect(await options.evaluate("document.querySelector('.ledger input').value")).toBe('shop');
});

it('scrolls through a thousand; the longest step is printed', async () => {
  const options = await open(
    Array.from({ length: 1000 }, (_, i) => entry(`app-${i}`, { host: `mcp.app-${i}.example` })),
  );
  expect(await options.locator('.ledger > li').count()).toBe(1000);
  const longest = await options.evaluate(async () => {
    let most = 0;
    let last = performance.now();
    for (let i = 0; i < 60; i++) {
      scrollBy(0, 900);
      await new Promise((next) => requestAnimationFrame(next));
      const now = performance.now();
      most = Math.max(most, now - last);
      last = now;
    }
    return most;
  });
  console.log(`a thousand connections: longest step while scrolling ${longest.toFixed(0)} ms`);
  expect(longest).toBeLessThan(2000);
});
