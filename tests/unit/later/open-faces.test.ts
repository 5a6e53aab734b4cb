// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://claude.ai/new"}
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openFaces } from '../../../entrypoints/later/open-faces';
import type { Page } from '../../../lib/claude/page';
import type { FacesReply, PageReply } from '../../../lib/messages/replies';
import { offerAsk, offerCard } from '../../../lib/page/faces';
import { createHost } from '../../../lib/page/host';
import { createPageStore } from '../../../lib/page/store';

let stop: AbortController;
let surface: string;

beforeEach(() => {
  stop = new AbortController();
  surface = 'chat';
  Object.defineProperty(fakeBrowser.runtime, 'sendMessage', {
    configurable: true,
    value: async () =>
      ({
        view: { name: surface, surface, sentences: [] },
        connecting: { sentences: [] },
      }) as unknown as FacesReply,
  });
  offerAsk(() => async () => true);
  offerCard(() => undefined);
});
afterEach(() => stop.abort());

function opened(reply: string | undefined) {
  const store = createPageStore();
  const said = reply === undefined ? undefined : ({ surface: reply } as PageReply);
  store.setState({ seen: {} as Page, reply: said });
  const host = createHost(document.documentElement, '', stop);
  return { store, faces: openFaces(host, store, stop.signal) };
}
const ask = (faces: ReturnType<typeof opened>['faces']) =>
  faces.ask(
    { id: 'gmail', slug: 'gmail', href: '' },
    () => undefined,
    () => false,
  );

it('asks before Connect where the page is what was said of it, and where nothing is said yet', async () => {
  expect(await ask(opened('chat').faces)).toBe(true);
  const { store, faces } = opened(undefined);
  expect(await ask(faces)).toBe(true);
  expect(store.getState().answer?.view.surface).toBe('chat');
});

it('asks nothing with words about another page', async () => {
  surface = 'code';
  expect(await ask(opened('chat').faces)).toBe(false);
});

it.each([
  ['of the page', 'chat', true],
  ['of another page', 'code', false],
  ['of a page of which nothing is said', undefined, false],
])('opens the card with words %s: %s', async (_what, said, opens) => {
  const { store, faces } = opened(said);
  faces.toggleCard();
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  expect(store.getState().card).toBe(opens);
});
