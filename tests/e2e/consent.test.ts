import { expect, it } from 'vitest';
import { launch } from '../support/extension.ts';
import { until } from '../support/in-page.ts';
import { CALLBACK, launchGranted, said, silent } from '../support/consent-page.ts';
import { browser, useBrowser } from '../support/use-browser.ts';

useBrowser(() => launchGranted());

const GMAIL = '101988054943-3c90eajaph0d76bpa6bejkf74hhdatpq.apps.googleusercontent.com';
const at = (base: string, query: Record<string, string>) =>
  `${base}?${new URLSearchParams({ response_type: 'code', state: 'SECRET-STATE', code_challenge: 'SECRET', ...query }).toString()}`;
const google = (query: Record<string, string>) =>
  at('https://accounts.google.com/o/oauth2/v2/auth', query);

it('says who gets what on the consent page, worst first', async () => {
  const page = await browser.open(
    google({
      redirect_uri: CALLBACK,
      client_id: GMAIL,
      access_type: 'offline',
      scope:
        'openid https://www.googleapis.com/auth/gmail.readonly https://www.googleapis.com/auth/gmail.compose',
    }),
  );
  const text = await said(page);
  expect(text).toMatch(/^You are about to let Claude use Gmail/);
  expect(text).toMatch(
    /send or post as you.*change things.*see your data.*keep working while you are away/,
  );
  expect(text).toMatch(/The answer goes to claude\.ai/);
  expect(text).not.toMatch(/reading only|SECRET/);
  expect(JSON.stringify(await browser.stored())).not.toMatch(/SECRET/);
  await until(async () => JSON.stringify(await browser.stored()).includes('gmail'), 'the ledger');
});

it('calls out what only looks like Claude', async () => {
  const page = await browser.open(
    google({
      redirect_uri: 'https://claude.ai.evil.example/api/mcp/auth_callback',
      client_id: GMAIL,
      scope: 'openid',
    }),
  );
  const text = await said(page);
  expect(text).toMatch(/^This does not go to Claude/);
  expect(text).toMatch(/claude\.ai\.evil\.example/);
});

it('is silent where somebody signs in to Claude, and where others ask', async () => {
  const signIn = google({
    redirect_uri: 'https://claude.ai/login',
    client_id: '1062961139910-l2m55cb9h51u5cuc9c56eb3fevouidh9.apps.googleusercontent.com',
    scope: 'openid email',
  });
  const other = google({
    redirect_uri: 'https://app.example/callback',
    client_id: 'x',
    scope: 'openid',
  });
  for (const url of [signIn, other, 'https://accounts.google.com/signin'])
    expect(await silent(await browser.open(url)), url).toBe(true);
});

it('says that a link without scopes does not say', async () => {
  const page = await browser.open(
    at('https://mcp.linear.app/authorize', {
      redirect_uri: CALLBACK,
      resource: 'https://mcp.linear.app/mcp',
    }),
  );
  const text = await said(page);
  expect(text).toMatch(/Claude use Linear/);
  expect(text).toMatch(/does not say what Claude may do/);
});

it('recognises the second step in the same tab, as what it looks like', async () => {
  const second = at('https://linear.app/oauth/authorize', {
    redirect_uri: 'https://mcp.linear.app/callback',
    client_id: 'linear',
    scope: 'read,write',
  });
  const alone = await browser.open(second);
  expect(await silent(alone)).toBe(true);
  const page = await browser.open(
    at('https://mcp.linear.app/authorize', {
      redirect_uri: CALLBACK,
      resource: 'https://mcp.linear.app/mcp',
    }),
  );
  await said(page);
  await page.goto(second);
  expect(await said(page)).toMatch(
    /^This looks like the second step of connecting Linear to Claude/,
  );
});

it('repeats on the second step what is known from the first, wherever that page hides its answer', async () => {
  const page = await browser.open(
    at('https://mcp.linear.app/authorize', {
      redirect_uri: CALLBACK,
      resource: 'https://mcp.linear.app/mcp',
    }),
  );
  await said(page);
  // Google's page with the button carries neither redirect nor scopes.
  await page.goto(
    'https://accounts.google.com/signin/oauth/consent?authuser=0&part=x&client_id=1-x',
  );
  const text = await said(page);
  expect(text).toMatch(/^This looks like the second step of connecting Linear to Claude/);
  expect(text).toMatch(/In Linear Claude can: send or post as you, delete things/);
  const alone = await browser.open(
    'https://accounts.google.com/signin/oauth/consent?client_id=1-x',
  );
  expect(await silent(alone)).toBe(true);
});

it('runs nowhere it was not allowed', async () => {
  const plain = await launch();
  const page = await plain.open(
    at('https://github.com/login/oauth/authorize', { redirect_uri: CALLBACK, scope: 'repo' }),
  );
  expect(await silent(page)).toBe(true);
  await plain.close();
});
