// Makes the pictures the stores ask for: `npm start -- --store`.
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launch } from '../support/extension.ts';
import { takeAll, type Shade } from './pictures.ts';

const OUT = join('.output', 'store-kit');
/** What the Chrome Web Store, Edge Add-ons and AMO show at most: faces, in the order in which they matter. */
const SHOTS = ['card', 'popup', 'banner', 'pause', 'reference'] as const;
/** Small and large tile of the Chrome Web Store, and the logo of Edge. */
const TILES = [
  ['tile-small', 440, 280],
  ['tile-large', 1400, 560],
] as const;

/**
 * Takes pictures of the product at 1280 × 800, light and dark, and draws tiles and logo.
 * @param out folder for the pictures.
 */
export async function takeStoreKit(out = OUT): Promise<void> {
  mkdirSync(out, { recursive: true });
  for (const shade of ['light', 'dark'] as const) {
    const browser = await launch({
      viewport: { width: 1280, height: 800 },
      colorScheme: shade,
      site: { mode: shade, messages: 6, links: 12 },
    });
    await takeAll(browser, shade, out);
    const page = await browser.context.newPage();
    await overPage(page, out, shade);
    if (shade === 'light') await drawTiles(page, out);
    await browser.close();
  }
  const wanted = [...SHOTS, ...TILES.map(([name]) => name), 'logo'];
  for (const file of readdirSync(out))
    if (!wanted.some((name) => file.startsWith(name))) rmSync(join(out, file));
  console.log(`pictures for the stores in ${out}: ${SHOTS.join(', ')}, tiles, logo`);
}

/** The popup alone is smaller than what the stores take: it is put where the browser puts it. */
async function overPage(page: Page, out: string, shade: Shade): Promise<void> {
  const at = (name: string) => dataOf(join(out, `${name}-${shade}.png`), 'png');
  await page.setContent(
    `<style>*{margin:0}img{position:fixed}.popup{right:24px;top:12px;width:460px;border-radius:10px;box-shadow:0 8px 40px rgb(0 0 0/45%)}</style><img src="${at('incognito')}"><img class="popup" src="${at('popup')}">`,
  );
  await page.screenshot({ path: join(out, `popup-${shade}.png`) });
}

async function drawTiles(page: Page, out: string): Promise<void> {
  const { name } = JSON.parse(readFileSync('assets/locales/en/manifest.json', 'utf8')) as {
    name: string;
  };
  const ui = JSON.parse(readFileSync('assets/locales/en/ui.json', 'utf8')) as Record<
    string,
    string
  >;
  const icon = dataOf(join('assets', 'icon.svg'), 'svg+xml');
  for (const [file, width, height] of TILES) {
    await page.setViewportSize({ width, height });
    await page.setContent(
      `<style>*{margin:0;box-sizing:border-box}body{height:100vh;display:grid;place-content:center;justify-items:center;gap:${height * 0.05}px;background:#f6f6f4;color:#1f1e1b;font-family:system-ui;text-align:center;padding:0 6%}img{width:${height * 0.26}px}h1{font-size:${height * 0.1}px;line-height:1.15}p{font-size:${height * 0.055}px;color:#57554f}small{font-size:${height * 0.042}px;color:#57554f}</style><img src="${icon}"><h1>${name}</h1><p>${ui['welcome.title']}</p><small>${ui['not-endorsed']}</small>`,
    );
    await page.screenshot({ path: join(out, `${file}.png`) });
  }
  await page.setViewportSize({ width: 300, height: 300 });
  await page.setContent(
    `<style>img{position:fixed;inset:0;width:300px}</style><img src="${icon}">`,
  );
  await page.screenshot({ path: join(out, 'logo.png'), omitBackground: true });
}

const dataOf = (path: string, type: string) =>
  `data:image/${type};base64,${readFileSync(path).toString('base64')}`;
