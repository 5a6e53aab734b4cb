// Makes the icon files of the extension from assets/*.svg: `npm start -- --icons`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../support/extension.ts';

const OUT = join('assets', 'public', 'icon');
const FILES = [
  ['icon', '', [16, 32, 48, 128]],
  ['icon-rest', 'rest-', [16, 32, 48]],
] as const;

/** Draws every icon file at its width. */
export async function takeIcons(): Promise<void> {
  const browser = await launch();
  const page = await browser.context.newPage();
  for (const [source, prefix, widths] of FILES) {
    const svg = readFileSync(join('assets', `${source}.svg`), 'utf8');
    for (const width of widths) {
      await page.setViewportSize({ width, height: width });
      await page.setContent(`<style>svg{position:fixed;inset:0}</style>${svg}`);
      await page.screenshot({
        path: join(OUT, `${prefix}${width}.png`),
        omitBackground: true,
      });
    }
  }
  await browser.close();
  console.log(`icons in ${OUT}`);
}
