// Makes the pictures of the README: `npm start -- --pictures`.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { CHAT, PAGES } from '../site/pages.ts';
import { launch, type Browser } from '../support/extension.ts';
import { BANNER, CARD, LINE, openFaced, press } from '../support/face.ts';
import { until } from '../support/in-page.ts';

const OUT = join('assets', 'pictures');
const SIZE = { width: 1280, height: 800 };
export type Shade = 'light' | 'dark';

/** Takes a picture of each face on the stand-in, light and dark, for the README. */
export async function takePictures(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  for (const shade of ['light', 'dark'] as const) {
    const browser = await launch({
      viewport: SIZE,
      colorScheme: shade,
      site: { mode: shade, messages: 6, links: 12 },
    });
    await takeAll(browser, shade, OUT);
    // For the stores alone.
    rmSync(join(OUT, `incognito-${shade}.png`));
    await browser.close();
  }
  console.log(`pictures in ${OUT}`);
}

/** Each face at its best known place, as `<face>-<shade>.png`. */
export async function takeAll(browser: Browser, shade: Shade, out: string): Promise<void> {
  const shoot = (page: Page, name: string) => shootInto(out, page, name, shade);
  const faced = await openFaced(browser, CHAT);
  await until(() => faced.read(LINE), 'the line');
  await shoot(faced.page, 'line');
  await press(faced, '.open');
  await until(() => faced.read<string>(CARD), 'the card');
  await shoot(faced.page, 'card');
  const connect = await openFaced(browser, 'https://claude.ai/new#directory/connectors/gmail');
  await until(() => connect.read<string>(BANNER), 'the banner');
  await shoot(connect.page, 'banner');
  // From the keyboard, as the banner may stand over the button.
  await connect.page.locator('[data-connect=gmail]').focus();
  await connect.page.keyboard.press('Enter');
  await until(() => connect.read("shadow?.querySelector('.pause')?.textContent"), 'the pause');
  await shoot(connect.page, 'pause');
  const home = (await browser.popup(connect.page)).url().replace(/popup.*/, '');
  const reference = await browser.open(`${home}options.html?from=chat#overview`);
  await reference.locator('.picture').waitFor();
  await reference.setViewportSize(SIZE);
  await shoot(reference, 'reference');
  const incognito = await openFaced(browser, 'https://claude.ai/new?incognito');
  await until(() => incognito.read(LINE), 'the line');
  await shoot(incognito.page, 'incognito');
  const popup = await browser.popup(incognito.page);
  await popup.locator('main[data-plan=pro]').waitFor();
  await popup.setViewportSize({ width: 480, height: 600 });
  await shoot(popup, 'popup');
  await shoot(await toolbarSheet(browser, shade), 'toolbar');
}

async function shootInto(out: string, page: Page, name: string, shade: Shade): Promise<void> {
  // Fonts and the opening of a face take a moment.
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(out, `${name}-${shade}.png`) });
}

/** No picture can be taken of the browser's own toolbar, so its badges are drawn from what the browser reports. */
async function toolbarSheet(browser: Browser, shade: Shade): Promise<Page> {
  const icon = readFileSync('assets/public/icon/32.png').toString('base64');
  const wanted = ['chat', 'incognito', 'cowork', 'connectors', 'unknown'];
  const rows: string[] = [];
  for (const surface of wanted) {
    const url = PAGES.find((page) => page.surface === surface)?.url ?? CHAT;
    const { page } = await openFaced(browser, url);
    await page.waitForTimeout(400);
    const { badge, title, colour } = await browser.toolbar(page);
    rows.push(
      `<p><span class="button"><img src="data:image/png;base64,${icon}"><b style="background:rgba(${colour.join()})">${badge}</b></span>${title}</p>`,
    );
    await page.close();
  }
  const sheet = await browser.context.newPage();
  await sheet.setViewportSize({ width: 960, height: 270 });
  await sheet.setContent(
    `<style>:root{color-scheme:${shade}}body{font:15px/1.4 system-ui;margin:16px 24px;background:Canvas;color:CanvasText}p{display:flex;align-items:center;gap:28px;margin:10px 0}.button{position:relative;flex:none}img{width:28px;display:block}b{position:absolute;left:14px;top:14px;color:#fff;font:600 11px system-ui;padding:1px 3px;border-radius:4px}</style>${rows.join('')}`,
  );
  return sheet;
}
