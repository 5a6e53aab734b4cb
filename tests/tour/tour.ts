import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../support/extension.ts';
import { TOUR } from '../site/site.ts';
import { PAGES } from '../site/pages.ts';
import { takeIcons } from './icons.ts';
import { takePictures } from './pictures.ts';
import { takeQuiz } from './quiz.ts';
import { takeStoreKit } from './store.ts';
import { visit } from './visit.ts';

const OUT = join('.output', 'tour');
const live = process.argv.includes('--live');
const display =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

if (live && !display) {
  console.log('The real claude.ai is opened in a window, and there is no display here.');
  process.exit(1);
}

const MAKES = {
  '--quiz': takeQuiz,
  '--pictures': takePictures,
  '--icons': takeIcons,
  '--store': () => takeStoreKit(),
};
for (const [flag, make] of Object.entries(MAKES))
  if (process.argv.includes(flag)) {
    await make();
    process.exit(0);
  }

const browser = await launch({ headless: !display, live }).catch((error: unknown) => {
  console.log((error as Error).message);
  process.exit(1);
});
if (live)
  await stay(
    'https://claude.ai/',
    'The real claude.ai, with the extension. Close the window to end.',
  );
else if (display) {
  await walk();
  await stay(TOUR, 'Every surface has a link here. Close the window to end.');
} else {
  await walk();
  await browser.close();
}

/** Visits every page of the stand-in, prints a line for each and keeps pictures. */
async function walk(): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  let wrong = 0;
  for (const [i, { url, surface }] of PAGES.entries()) {
    const name = `${String(i + 1).padStart(2, '0')}-${surface}`;
    const seen = await visit(browser, url, (face) => join(OUT, `${name}-${face}.png`));
    if (seen.surface !== surface) wrong += 1;
    console.log(
      [
        url,
        seen.surface,
        seen.title,
        seen.badge || '(no badge)',
        seen.gets || '(nothing said)',
      ].join(' | '),
    );
  }
  console.log(`${PAGES.length} pages, pictures in ${OUT}`);
  if (wrong > 0) {
    console.log(`${wrong} pages were not recognised as the surface they show`);
    process.exitCode = 1;
  }
}

async function stay(url: string, say: string): Promise<void> {
  const [first] = browser.context.pages();
  const page = first ?? (await browser.context.newPage());
  console.log(say);
  // Without a network the window says so itself.
  await page.goto(url).catch(() => undefined);
  await browser.context.waitForEvent('close', { timeout: 0 });
}
