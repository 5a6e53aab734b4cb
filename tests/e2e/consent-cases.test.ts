import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { closePages } from '../support/close-pages.ts';
import { grantedBuild, launch, type Browser } from '../support/extension.ts';
import { inPage, until } from '../support/in-page.ts';
import { CONSENT_CASES } from './consent-cases.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch({ extensions: [grantedBuild()] });
  const worker = await browser.worker();
  await until(
    () =>
      worker.evaluate<number>(
        'chrome.scripting.getRegisteredContentScripts().then((all) => all.length)',
      ),
    'the script to be registered',
  );
});
afterAll(async () => browser?.close());
afterEach(() => closePages(browser));

const CLAUDE = 'https://claude.ai/api/mcp/auth_callback';
const link = (values: Record<string, string>) =>
  `https://mcp.linear.app/authorize?${new URLSearchParams({ response_type: 'code', client_id: 'cid', ...values }).toString()}`;

async function said(page: Page): Promise<string> {
  const our = await inPage(page);
  return until(
    () => our.read<string>("shadow?.querySelector('.banner')?.textContent ?? ''"),
    'the banner',
  );
}
/** Nothing is said, after as long as the banner usually takes and more. */
async function silent(page: Page): Promise<boolean> {
  await page.waitForTimeout(1000);
  return page.evaluate("document.querySelector('privacy-hints') === null");
}

let passed = 0;
it.each(CONSENT_CASES)('says what is so: $name', async ({ link: address, says, never }) => {
  const page = await browser.open(address);
  if (!says) expect(await silent(page)).toBe(true);
  else {
    const text = await said(page);
    for (const form of says) expect(text).toMatch(form);
    if (never) expect(text).not.toMatch(never);
  }
  passed++;
});
afterAll(() => console.log(`consent links: ${passed} of ${CONSENT_CASES.length}`));

it('reads a page again whose address a script changes', async () => {
  const page = await browser.open(link({ redirect_uri: CLAUDE, scope: 'read' }));
  expect(await said(page)).toMatch(/let Claude use Linear/);
  const other = link({ redirect_uri: 'https://claude.ai.evil.example/cb', scope: 'admin' });
  await page.evaluate((to) => history.pushState(null, '', to), other);
  const our = await inPage(page);
  const banner = "shadow?.querySelector('.banner')?.textContent ?? ''";
  await until(
    async () => /does not go to Claude/.test(await our.read<string>(banner)),
    'the other',
  );
  await page.evaluate(() => history.pushState(null, '', '/done'));
  await until(
    () => page.evaluate("document.querySelector('privacy-hints') === null"),
    'the banner to go',
  );
});

it('speaks up where the link arrives later', async () => {
  const page = await browser.open('https://mcp.linear.app/login');
  expect(await silent(page)).toBe(true);
  const late = link({ redirect_uri: CLAUDE, scope: 'write' });
  await page.evaluate((to) => history.replaceState(null, '', to), late);
  expect(await said(page)).toMatch(/let Claude use Linear/);
});

it('knows the second step of a server that was typed into Claude’s own dialog', async () => {
  const server = encodeURIComponent('https://mcp.acme.example/mcp');
  const page = await browser.open(
    `https://claude.ai/new?modal=add-custom-connector&connectorUrl=${server}#settings/customize-connectors`,
  );
  const our = await inPage(page);
  await until(
    () => our.read<string>("shadow?.querySelector('.banner')?.textContent ?? ''"),
    'the banner before',
  );
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: 'x',
    redirect_uri: 'https://mcp.acme.example/auth/callback',
    scope: 'https://mail.google.com/',
  });
  await page.goto(`https://accounts.google.com/o/oauth2/v2/auth?${query.toString()}`);
  expect(await said(page)).toMatch(/second step of connecting mcp\.acme\.example/);
});
