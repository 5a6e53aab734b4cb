import { afterAll, expect, it } from 'vitest';
import { holds, inPage, until } from '../support/in-page.ts';
import { CONSENT_CASES } from './consent-cases.ts';
import { CALLBACK, launchGranted, said, silent } from '../support/consent-page.ts';
import { browser, useBrowser } from '../support/use-browser.ts';
import { press } from '../support/face.ts';

useBrowser(() => launchGranted());

const link = (values: Record<string, string>) =>
  `https://mcp.linear.app/authorize?${new URLSearchParams({ response_type: 'code', client_id: 'cid', ...values }).toString()}`;

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
  const page = await browser.open(link({ redirect_uri: CALLBACK, scope: 'read' }));
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
  const late = link({ redirect_uri: CALLBACK, scope: 'write' });
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

it('stays closed while the link stays the same', async () => {
  const page = await browser.open(link({ redirect_uri: CALLBACK, scope: 'write' }));
  await said(page);
  const our = await inPage(page);
  await press({ ...our, page }, '.banner .main');
  const gone = () => our.read<boolean>("!shadow?.querySelector('.banner')");
  await until(gone, 'the banner to go');
  await page.evaluate(() => {
    location.hash = 'step-2';
  });
  await holds(gone, 'the banner gone', 1000);
});
