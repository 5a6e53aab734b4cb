import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHAT, CONNECTORS } from '../site/pages.ts';
import { CALLBACK, launchGranted, said } from '../support/consent-page.ts';
import type { Browser } from '../support/extension.ts';
import { BANNER, CARD, LINE, PAUSE, openFaced, press, type Faced } from '../support/face.ts';
import { inPage, until } from '../support/in-page.ts';
import { faultsIn } from '../support/layout.ts';
import { PSEUDO, pseudoBuild } from '../support/pseudo.ts';

const WIDTHS = [320, 1280];

describe.each(PSEUDO)('in a language made up: %s', (kind) => {
  let browser: Browser;
  const rtl = kind === 'rtl';
  beforeAll(async () => {
    browser = await launchGranted(pseudoBuild(kind));
  });
  afterAll(async () => browser?.close());

  const faultsOf = (page: Page) => page.evaluate<string[]>(faultsIn('document.body'));
  const inShadow = (faced: Pick<Faced, 'read'>) => faced.read<string[]>(faultsIn('shadow'));
  const resize = (page: Page, width: number) => page.setViewportSize({ width, height: 720 });

  it.each(WIDTHS)('popup, options and welcome page at %i pixels', async (width) => {
    const { page } = await openFaced(browser, CHAT);
    const popup = await browser.popup(page);
    await popup.locator('main[data-surface]').waitFor();
    const opened = [popup];
    for (const name of ['options', 'welcome'])
      opened.push(await browser.open(popup.url().replace(/popup.*/, `${name}.html`)));
    for (const one of opened) {
      await one.locator('main').waitFor();
      // Behind another page nothing is drawn, and every press waits for that.
      await one.bringToFront();
      await resize(one, width);
      expect(await faultsOf(one), one.url()).toEqual([]);
      for (const part of await one.locator('nav a').all()) {
        await part.click();
        expect(await faultsOf(one), one.url()).toEqual([]);
      }
      expect(await one.evaluate(() => document.documentElement.dir)).toBe(rtl ? 'rtl' : 'ltr');
    }
    if (width > 430) {
      await resize(popup, 500);
      const lefts = await popup
        .locator('.flow .place')
        .evaluateAll((places) => places.map((place) => place.getBoundingClientRect().left));
      expect(lefts).toHaveLength(3);
      expect(lefts).toEqual(lefts.toSorted((a, b) => (rtl ? b - a : a - b)));
    }
  });

  it.each(WIDTHS)('line, card, banner and pause at %i pixels', async (width) => {
    const faced = await openFaced(browser, CHAT);
    await resize(faced.page, width);
    await until(() => faced.read(LINE), 'the line');
    expect(await inShadow(faced)).toEqual([]);
    await press(faced, '.open');
    await until(() => faced.read(CARD), 'the card');
    expect(await inShadow(faced)).toEqual([]);
    expect(await faced.read("getComputedStyle(shadow.querySelector('.card')).direction")).toBe(
      rtl ? 'rtl' : 'ltr',
    );
    const banner = await openFaced(browser, CONNECTORS);
    await resize(banner.page, width);
    await until(() => banner.read(BANNER), 'the banner');
    expect(await inShadow(banner)).toEqual([]);
    await banner.page.locator('[data-connect=gmail]').click();
    await until(() => banner.read(PAUSE), 'the pause');
    expect(await inShadow(banner)).toEqual([]);
  });

  it.each(WIDTHS)('the explanation of a consent page at %i pixels', async (width) => {
    const page = await browser.context.newPage();
    await resize(page, width);
    const query = new URLSearchParams({ redirect_uri: CALLBACK, client_id: 'x', scope: 'write' });
    const address = `https://mcp.linear.app/authorize?response_type=code&${query.toString()}`;
    await page.goto(address);
    await said(page);
    const our = await inPage(page);
    expect(await inShadow(our)).toEqual([]);
  });
});
