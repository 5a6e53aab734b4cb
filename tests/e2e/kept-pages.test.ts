import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, type Browser } from '../support/extension.ts';
import { launchBare } from '../support/bare-browser.ts';
import { openFaced } from '../support/face.ts';
import { until } from '../support/in-page.ts';
import { serveStandIn, type Served } from '../support/served.ts';

let browser: Browser;
let served: Served;
beforeAll(async () => {
  served = await serveStandIn();
  browser = await launch({ served: served.port });
});
afterAll(async () => {
  await browser?.close();
  served?.close();
});

const LOGIN = 'https://claude.ai/login';
const badge = (url: string) => browser.toolbar({ url: () => url });

/** A page that has the browser make another ahead, and goes there when it is told. */
function opener(to: string): string {
  return `<!doctype html><script type="speculationrules">{"prerender":[{"urls":[${JSON.stringify(to)}],"eagerness":"immediate"}]}</script><script>globalThis.leave = () => { location.href = ${JSON.stringify(to)}; }</script>`;
}

it.each([
  ['/new?incognito', 'incognito', 'Inc'],
  ['/customize/connectors', 'connectors', '⇄'],
])(
  'answers for a page that was made ahead, and not before it is shown: %s',
  // A browser on a busy machine makes no page ahead.
  { retry: 4 },
  async (to, surface, word) => {
    served.pages.set(LOGIN, opener(to));
    const bare = await launchBare(served.port, LOGIN);
    try {
      const target = `https://claude.ai${to}`;
      const badgeOf = () =>
        bare.evaluate<string>(
          'chrome-extension://',
          `chrome.tabs.query({ url: 'https://claude.ai/*' }).then(([tab]) => tab ? chrome.action.getBadgeText({ tabId: tab.id }) : '')`,
        );
      await until(
        () => bare.evaluate(LOGIN, "document.readyState === 'complete'"),
        'the page that makes the other',
      );
      // No tool is told of a page made ahead: as long as that takes, and a report of a page that is shown, and more.
      await new Promise((resolve) => {
        setTimeout(resolve, 2500);
      });
      expect(await badgeOf()).toBe('');
      await bare.evaluate(LOGIN, 'leave()');
      await until(async () => (await badgeOf()) === word, 'the badge');
      expect(
        await bare.evaluate(
          target,
          "performance.getEntriesByType('navigation')[0].activationStart > 0",
        ),
      ).toBe(true);
      const shown = await bare.evaluate<string>(
        target,
        "document.querySelector('html > privacy-hints').dataset.surface",
      );
      expect(shown).toBe(surface);
      const line = "document.querySelector('html > privacy-hints').dataset.line";
      await until(
        async () => !/^(?:no-answer|undefined)$/.test(String(await bare.evaluate(target, line))),
        'an answer',
      );
    } finally {
      await bare.close();
    }
  },
);

it('says what the page is when it comes back from the browser’s memory', async () => {
  const url = 'https://claude.ai/new?incognito';
  const { page } = await openFaced(browser, url);
  await until(async () => (await badge(url)).badge === 'Inc', 'the badge');
  await page.evaluate('globalThis.kept = true');
  await page.goto('https://tour.test/');
  // A page from memory loads nothing, so nothing of a load is waited for.
  await page.evaluate('history.back()').catch(() => undefined);
  await until(
    async () => page.url() === url && (await page.evaluate('document.hasFocus()')) !== null,
    'the page',
  );
  expect(await page.evaluate('globalThis.kept')).toBe(true);
  await until(async () => (await badge(url)).badge === 'Inc', 'the badge again');
  expect((await badge(url)).title).toMatch(/^Incognito/);
});

it('answers in a page that was open before it was enabled again', async () => {
  const own = await launch({ served: served.port });
  try {
    const url = 'https://claude.ai/new?incognito';
    const { page } = await openFaced(own, url);
    await own.disable();
    await until(
      async () => (await page.evaluate("document.querySelectorAll('privacy-hints').length")) === 0,
      'the host to go',
    );
    await own.enable();
    await until(
      async () =>
        (await page.evaluate("document.querySelector('privacy-hints')?.dataset.surface")) ===
        'incognito',
      'an answer',
    );
    await until(async () => (await own.toolbar(page)).badge === 'Inc', 'the badge');
  } finally {
    await own.close();
  }
});
