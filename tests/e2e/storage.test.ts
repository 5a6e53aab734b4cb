import { expect, it } from 'vitest';
import { CHAT } from '../site/pages.ts';
import { isFirefox } from '../support/extension.ts';
import { BANNER, LINE, SURFACE, openFaced, sendFrom } from '../support/face.ts';
import { openOptions } from '../support/options.ts';
import { until } from '../support/in-page.ts';
import { browser, useBrowser } from '../support/use-browser.ts';

useBrowser();

const CORRUPT = {
  'setting.plan.1': 'platinum',
  'setting.lineFolded.1': { deep: [1] },
  'setting.lineOff.1': ['code', 7],
  'setting.somebody-elses.1': 'kept',
};

it('works with defaults on corrupt storage, tells of it and keeps the original', async () => {
  await browser.store(CORRUPT);
  const faced = await openFaced(browser, CHAT);
  await until(() => faced.read(LINE), 'the line');
  expect(await browser.stored()).toEqual(CORRUPT);
  const options = await openOptions(browser, 'plan');
  await options.locator('[role=alert]').waitFor();
  const told = await options.locator('[role=alert] code').allInnerTexts();
  const keys = ['lineFolded', 'lineOff', 'plan'].map((name) => `setting.${name}.1`);
  expect(told.toSorted()).toEqual(keys);
  await options.locator('select').first().selectOption('team');
  await until(async () => (await browser.stored())['setting.plan.1'] === 'team', 'the plan');
  const stored = await browser.stored();
  expect(stored['asides.1']).toMatchObject([{ key: 'setting.plan.1', value: 'platinum' }]);
  expect(stored['setting.somebody-elses.1']).toBe('kept');
  // The original is told of, can be saved, and can be dropped.
  const aside = options.locator('[data-damaged="setting.plan.1"]');
  // The page follows storage, so it says so a moment later.
  await until(async () => /Put aside on/.test(await aside.innerText()), 'the original');
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
  const options = await openOptions(browser, 'in-page');
  const chat = options.locator('.surfaces input').first();
  // The box follows storage, so its state changes a moment after the press.
  await chat.click();
  await until(async () => !(await faced.read<string>(LINE)), 'the line to go');
  await chat.click();
  await until(() => faced.read(LINE), 'the line to come back');
});

it('keeps what ten tabs change at the same time', async () => {
  const places = [
    'https://claude.ai/new',
    'https://claude.ai/new?incognito',
    'https://claude.ai/cowork',
    'https://claude.ai/code',
    'https://claude.ai/design',
    'https://claude.ai/artifacts',
    'https://claude.ai/skills',
    'https://claude.ai/chrome',
    'https://claude.ai/project/0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60',
    'https://claude.ai/share/0f8b5b1e-6a34-4c0e-9d8f-1b2c3d4e5f60',
  ];
  const tabs = await Promise.all(places.map((url) => openFaced(browser, url)));
  const surfaces = await Promise.all(
    tabs.map(async (faced) => until(() => faced.read<string>(SURFACE), 'an answer')),
  );
  await Promise.all(
    tabs.map(async ({ page }, i) =>
      sendFrom(browser, page, { type: 'line.off', surface: surfaces[i] }),
    ),
  );
  const off = (await browser.stored())['setting.lineOff.1'] as string[];
  expect(off.toSorted()).toEqual([...new Set(surfaces)].toSorted());
  expect(off).toHaveLength(10);
  for (const { page } of tabs) await page.close();
});

it('keeps six boxes ticked in one task, while a page changes something else', async () => {
  const options = await openOptions(browser, 'before');
  const boxes = options.locator('.checklist input');
  await until(async () => (await boxes.count()) >= 6, 'the checklists');
  await boxes.evaluateAll((all) => {
    for (const box of all.slice(0, 6)) (box as HTMLInputElement).click();
  });
  const faced = await openFaced(browser, CHAT);
  await sendFrom(browser, faced.page, { type: 'line.fold', folded: true });
  await until(
    async () =>
      ((await browser.stored())['setting.ticked.1'] as string[] | undefined)?.length === 6,
    'six ticks',
  );
  expect((await browser.stored())['setting.lineFolded.1']).toBe(true);
});

// Firefox has no such limit.
it.skipIf(isFirefox)('says that nothing could be kept where the storage is full', async () => {
  const faced = await openFaced(browser, CHAT);
  // Ten megabytes are all an extension without a further permission has.
  await browser.store({ full: 'x'.repeat(10 * 1024 * 1024 - 26) });
  const popup = await browser.popup(faced.page);
  await popup.locator('select').selectOption('enterprise');
  await popup.locator('[role=alert]').waitFor();
  expect(await popup.locator('[role=alert]').innerText()).toMatch(/could not keep/);
  await popup.close();
  await browser.store({});
  const again = await browser.popup(faced.page);
  await again.locator('select').selectOption('team');
  await again.locator('main[data-plan=team]').waitFor();
  expect(await again.locator('[role=alert]').count()).toBe(0);
});

it('erases the list with every copy of it, and keeps damage that is another’s', async () => {
  const entry = (key: string, can: string) => ({
    key,
    name: key,
    host: '',
    can: [can],
    first: '2026-11-01',
    last: '2026-11-01',
    manage: '',
    accepted: [],
  });
  await browser.store({
    'ledger.1': [entry('a-bank', 'see'), entry('a-clinic', 'fly')],
    'aside.ledger': [entry('older', 'fly')],
    'setting.pause.1': false,
    'setting.plan.1': 'platinum',
  });
  const connectors = 'https://claude.ai/new#settings/customize-connectors';
  const start = async (name: string) => {
    const faced = await openFaced(browser, connectors);
    await until(() => faced.read(BANNER), 'the banner');
    await faced.page.locator(`[data-connect=${name}]`).click();
    await faced.page.waitForURL(/start-auth|oauth/);
    await until(
      async () => JSON.stringify(await browser.stored()).includes(`"${name}"`),
      'the list',
    );
    await faced.page.close();
  };
  await start('gmail');
  const damaged = [entry('a-doctor', 'swim')];
  const now = await browser.stored();
  await browser.store({ ...now, 'ledger.1': damaged });
  await start('slack');
  const kept = JSON.stringify(await browser.stored());
  // Both originals are kept, not the first alone.
  for (const name of ['a-clinic', 'a-doctor']) expect(kept).toContain(name);
  const options = await openOptions(browser, 'plan');
  const originals = options.locator('[data-damaged="ledger.1"]');
  await until(async () => (await originals.count()) === 2, 'both originals');
  await options.locator('main select').first().selectOption('team');
  await options.locator('nav a[href="#connections"]').click();
  await options.getByRole('button', { name: 'Erase the list' }).click();
  await until(async () => (await browser.stored())['ledger.1'] === undefined, 'the list to go');
  const rest = JSON.stringify(await browser.stored());
  for (const name of ['a-bank', 'a-clinic', 'a-doctor', 'older']) expect(rest).not.toContain(name);
  expect(rest).toContain('platinum');
});
