// `npm run dev [-- --firefox]`: the extension in a browser on the stand-in, built and loaded anew at every change.
import { spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { TOUR } from '../site/site.ts';

/** What a build is made of, and what the stand-in's pages are. */
const WATCHED = ['entrypoints', 'components', 'lib', 'assets', 'tests/site'];
/** An editor writes a file in several steps: how long it must rest, in milliseconds. */
const REST = 200;
const LOOK = 500;

const firefox = process.argv.includes('--firefox');
process.env['UNDER_TEST'] = firefox ? 'firefox' : '';
const headless = process.argv.includes('--headless');

// Not the development mode of WXT: it asks for more permissions and drops the content security policy, so that what one
// looks at is not what ships; and Firefox takes no scripts from its server.
const build = () =>
  spawnSync('wxt', ['build', '--browser', firefox ? 'firefox' : 'chrome'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  }).status === 0;

if (!build()) process.exit(1);
const { launch } = await import('../support/extension.ts');
const browser = await launch({ headless }).catch((error: unknown) => {
  console.log((error as Error).message);
  process.exit(1);
});
await browser.open(TOUR);
console.log(
  `The extension in ${firefox ? 'Firefox' : 'Chromium'}, on the stand-in. Close the window to end.`,
);

let wanted: NodeJS.Timeout | undefined;
let busy = false;
for (const folder of WATCHED)
  watch(folder, { recursive: true }, () => {
    clearTimeout(wanted);
    wanted = setTimeout(() => void renew(), REST);
  });

/** Builds, loads the extension anew, and every page it speaks on. */
async function renew(): Promise<void> {
  if (busy) {
    wanted = setTimeout(() => void renew(), REST);
    return;
  }
  busy = true;
  const began = Date.now();
  if (build()) {
    const shown = browser.context.pages().map((page) => ({ page, url: page.url() }));
    await browser.reload();
    for (const { page, url } of shown) {
      // Its own pages went with it.
      if (url.startsWith('chrome-extension:')) await browser.open(url).catch(() => undefined);
      else await page.reload().catch(() => undefined);
    }
    console.log(`loaded anew after ${((Date.now() - began) / 1000).toFixed(1)} s`);
  }
  busy = false;
}

while (await stillOpen())
  await new Promise((resolve) => {
    setTimeout(resolve, LOOK);
  });
await browser.close().catch(() => undefined);
process.exit(0);

/** Whether a window is there: Firefox tells nobody that the last one was closed. */
async function stillOpen(): Promise<boolean> {
  try {
    return browser.context.pages().length > 0;
  } catch {
    return false;
  }
}
