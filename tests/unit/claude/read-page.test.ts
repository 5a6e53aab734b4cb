import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readerOf } from '../../../entrypoints/claude/read-page';
import { readAddress, type Address } from '../../../lib/claude/address';
import { WATCHED_SELECTORS } from '../../../lib/claude/anchors';
import { watch } from '../../../lib/page/sightings';

const CHAT_PAGE = '<i data-testid="bardhub-claudechat-root"></i>';
const NEWER = '<b class="df-user-menu-btn"><u class="df-footer-suffix-text">Pro</u></b>';
const OLDER = '<button data-testid="user-menu-button"><u>Pro plan</u></button>';

/** A page that was looked through once: jsdom runs no animations. */
function page(html: string, url = 'https://claude.ai/new') {
  const { document, AbortController } = new JSDOM(html).window;
  const root = document.documentElement;
  const sightings = watch(root, WATCHED_SELECTORS, () => undefined, new AbortController().signal);
  sightings.sweep();
  const reader = readerOf(root, sightings);
  const address = readAddress(url) as Address;
  const read = () => reader.read(address);
  return { document, sightings, read, sign: () => reader.sign(read()) };
}

it.each([
  ['on which front-end nothing is known', NEWER],
  [
    'with an open settings section',
    `${CHAT_PAGE}<div role="dialog"><ul><li data-testid="general-settings"><button aria-current="page"></button></li></ul></div>`,
  ],
  ['with something to connect', `${CHAT_PAGE}<a href="/api/organizations/o/mcp/start-auth/s"></a>`],
])('has no sign for a page %s', (_what, html) => {
  expect(page(html).sign()).toBeUndefined();
  expect(page(CHAT_PAGE).sign()).toBeTypeOf('number');
});

it('has no sign where it is incognito', () => {
  expect(page(CHAT_PAGE, 'https://claude.ai/new?incognito').sign()).toBeUndefined();
});

it.each([NEWER, OLDER])('tells by its sign that a label was replaced: %s', (menu) => {
  const { document, sign, read } = page(CHAT_PAGE + menu);
  const before = sign();
  expect(sign()).toBe(before);
  const label = document.querySelector('u');
  if (label) label.textContent = menu === NEWER ? 'Team' : 'Team plan';
  expect(sign()).not.toBe(before);
  expect(read().plan).toBe('team');
});

it('tells by its sign what came, changed and left', () => {
  const { document, sightings, sign } = page(CHAT_PAGE);
  const signs = [sign()];
  const card = document.createElement('div');
  card.setAttribute('data-approval-card-root', '');
  document.body.append(card);
  sightings.sweep();
  signs.push(sign());
  card.removeAttribute('data-approval-card-root');
  signs.push(sign());
  card.setAttribute('data-approval-card-root', '');
  signs.push(sign());
  card.remove();
  signs.push(sign());
  expect(new Set(signs).size).toBe(signs.length);
  sightings.sweep();
  expect(sign()).toBe(signs.at(-1));
});
