// Makes the pictures that `tests/quiz.md` asks about: `npm start -- --quiz`.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHAT } from '../site/pages.ts';
import { launch, type Browser } from '../support/extension.ts';
import { held, openConnectors, openFaced } from '../support/face.ts';

const OUT = join('.output', 'quiz');
/** A day on which no fact was too old to be said. */
const DAY = new Date('2026-10-20T12:00:00Z');

const NO_NEWS = (
  JSON.parse(readFileSync('lib/policy/pack/changes.json', 'utf8')) as { id: string }[]
).map(({ id }) => id);

const POPUPS = [
  ['chat', CHAT, 'pro'],
  ['incognito', 'https://claude.ai/new?incognito', 'team'],
  ['cowork', 'https://claude.ai/cowork', 'pro'],
  ['code', 'https://claude.ai/code', 'team'],
] as const;

/** Takes a picture of each face the quiz asks about, as a user meets it first: nothing unfolded. */
export async function takeQuiz(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const browser = await launch();
  for (const [name, url, plan] of POPUPS) await takePopup(browser, name, url, plan);
  browser.site.options = { ...browser.site.options, plan: 'team' };
  await browser.store({});
  const faced = await openConnectors(browser, 'https://claude.ai/new#directory/connectors/gmail');
  await faced.page.locator('[data-connect=gmail]').focus();
  await faced.page.keyboard.press('Enter');
  await held(faced);
  await faced.page.screenshot({ path: join(OUT, 'gmail.png') });
  await browser.close();
  console.log(`pictures in ${OUT}`);
}

async function takePopup(
  browser: Browser,
  name: string,
  url: string,
  plan: 'pro' | 'team',
): Promise<void> {
  browser.site.options = { ...browser.site.options, plan };
  await browser.store({ 'setting.plan.1': plan, 'setting.changesSeen.1': NO_NEWS });
  const { page } = await openFaced(browser, url);
  await browser.context.clock.setFixedTime(DAY);
  const popup = await browser.popup(page);
  await popup.locator(`main[data-plan=${plan}]`).waitFor();
  await popup.setViewportSize({ width: 480, height: 600 });
  await popup.screenshot({ path: join(OUT, `${name}.png`), fullPage: true });
  await popup.close();
  await page.close();
}
