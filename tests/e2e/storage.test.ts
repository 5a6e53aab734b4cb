import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { CHAT } from '../site/pages.ts';
import { launch, type Browser } from '../support/extension.ts';
import { LINE, openFaced } from '../support/face.ts';
import { until } from '../support/in-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => browser?.close());
beforeEach(() => browser.store({}));

const CORRUPT = {
  'setting.plan.1': 'platinum',
  'setting.inlineFolded.1': { deep: [1] },
  'setting.inlineOff.1': ['code', 7],
  'setting.somebody-elses.1': 'kept',
};

it('works with defaults on corrupt storage, tells of it and keeps the original', async () => {
  await browser.store(CORRUPT);
  const faced = await openFaced(browser, CHAT);
  await until(() => faced.read(LINE), 'the line');
  expect(await browser.stored()).toEqual(CORRUPT);
  const options = await optionsPage();
  await options.locator('[role=alert]').waitFor();
  const told = await options.locator('[role=alert] code').allInnerTexts();
  const keys = ['inlineFolded', 'inlineOff', 'plan'].map((name) => `setting.${name}.1`);
  expect(told.toSorted()).toEqual(keys);
  await options.locator('select').first().selectOption('team');
  await until(async () => (await browser.stored())['setting.plan.1'] === 'team', 'the plan');
  const stored = await browser.stored();
  expect(stored['asides.1']).toMatchObject([{ key: 'setting.plan.1', value: 'platinum' }]);
  expect(stored['setting.somebody-elses.1']).toBe('kept');
  // The original is told of, can be saved, and can be dropped.
  const aside = options.locator('[data-damaged="setting.plan.1"]');
  expect(await aside.innerText()).toMatch(/Put aside on/);
  const [file] = await Promise.all([
    options.waitForEvent('download'),
    aside.getByRole('button', { name: 'Save' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('setting.plan.1.json');
  await aside.getByRole('button', { name: 'Drop' }).click();
  await until(async () => (await options.locator('[role=alert] code').count()) === 2, 'two left');
  expect(browser.errors).toEqual([]);
});

it('turns the line off and on for a surface, in pages that are open', async () => {
  const faced = await openFaced(browser, CHAT);
  await until(() => faced.read(LINE), 'the line');
  const options = await optionsPage();
  const chat = options.locator('.surfaces input').first();
  // The box follows storage, so its state changes a moment after the press.
  await chat.click();
  await until(async () => !(await faced.read<string>(LINE)), 'the line to go');
  await chat.click();
  await until(() => faced.read(LINE), 'the line to come back');
});

async function optionsPage() {
  const id = new URL((await browser.worker()).url()).host;
  return browser.open(`chrome-extension://${id}/options.html`);
}
