import { expect, it } from 'vitest';
import { CHAT } from '../site/pages.ts';
import { LINE, openFaced } from '../support/face.ts';
import { until } from '../support/in-page.ts';
import { browser, useBrowser } from '../support/use-browser.ts';

useBrowser();

type Given = {
  readonly tabId: number;
  readonly filled: boolean;
  readonly widths: readonly string[];
};
type Scope = {
  chrome: {
    action: { setIcon(details: object, done?: () => void): Promise<void> | undefined };
  };
  given: Given[];
};

it('fills the icon where a page is recognised, and draws its outline elsewhere', async () => {
  // No browser tells which icon a tab has: what the worker gives it is noted on the way.
  const first = await openFaced(browser, CHAT);
  await until(() => first.read(LINE), 'the line');
  const worker = browser.context.serviceWorkers()[0]!;
  await worker.evaluate(() => {
    const scope = globalThis as unknown as Scope;
    const { action } = scope.chrome;
    const set = action.setIcon.bind(action);
    scope.given = [];
    action.setIcon = (details, done) => {
      const { tabId, imageData } = details as {
        tabId: number;
        imageData: Record<string, ImageData>;
      };
      // A little inside the left edge: the field where there is one.
      const [r] = imageData[16]!.data.slice(4 * (8 * 16 + 1));
      scope.given.push({ tabId, filled: r === 0x8f, widths: Object.keys(imageData) });
      return set(details, done);
    };
  });
  const last = () => worker.evaluate(() => (globalThis as unknown as Scope).given.at(-1));
  const { page } = first;
  for (const [path, filled] of [
    ['/new?incognito', true],
    ['/a-page-nobody-has-seen', false],
    ['/code', true],
  ] as const) {
    await page.evaluate(`standIn.go('${path}')`);
    await until(async () => (await last())?.filled === filled, `the icon on ${path}`);
    expect((await last())?.widths).toEqual(['16', '32']);
  }
  expect(browser.errors).toEqual([]);
});
