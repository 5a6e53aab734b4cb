import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { CHAT } from '../site/pages.ts';
import { launch } from '../support/extension.ts';
import { LINE, openConnectors, openFaced } from '../support/face.ts';
import { until } from '../support/in-page.ts';

/** What Safari lacks or does nothing with, taken out of Chromium before our background begins. */
const WITHOUT = `
Object.defineProperty(chrome.action, 'setBadgeTextColor', { value: undefined });
Object.defineProperty(chrome.action, 'setBadgeBackgroundColor', { value: undefined });
Object.defineProperty(chrome.storage, 'managed', { value: undefined });
`;

const folder = mkdtempSync(join(tmpdir(), 'privacy-hints-without-'));
cpSync('.output/chrome-mv3', folder, { recursive: true });
const script = join(folder, 'background.js');
writeFileSync(join(folder, 'without.js'), WITHOUT);
writeFileSync(script, `import './without.js';${readFileSync(script, 'utf8')}`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('answers in toolbar, line and banner where a browser lacks what Safari lacks', async () => {
  const browser = await launch({ extensions: [folder] });
  try {
    const worker = await browser.worker();
    expect(await worker.evaluate('typeof chrome.action.setBadgeTextColor')).toBe('undefined');
    expect(await worker.evaluate('typeof chrome.storage.managed')).toBe('undefined');
    const faced = await openFaced(browser, CHAT);
    await until(() => faced.read(LINE), 'the line');
    await until(async () => (await browser.toolbar(faced.page)).badge === '↑', 'the badge');
    await openConnectors(browser);
    expect(browser.errors).toEqual([]);
  } finally {
    await browser.close();
  }
});
