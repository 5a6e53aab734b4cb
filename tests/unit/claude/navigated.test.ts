// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://claude.ai/new"}
import { expect, it, vi } from 'vitest';
import { KNOWN, answers, looking, reply, sent, useLooks } from './looking';

useLooks();

it('drops the answer for a page it has left, and takes back what was said of another surface', async () => {
  const { store, looker } = looking();
  looker.look();
  answers[0]?.(reply('chat'));
  await vi.advanceTimersByTimeAsync(0);
  history.replaceState(null, '', '/new?incognito');
  expect(looker.navigated()).toBe(true);
  expect(store.getState().seen?.address.keys).toEqual(['incognito']);
  expect(store.getState().reply).toBeUndefined();
  expect(store.getState().holding, 'a press in between is held').toEqual({
    on: true,
    accepted: [],
  });
  expect(sent, 'what the page shows is not there yet').toHaveLength(1);
  looker.look();
  history.replaceState(null, '', '/new');
  looker.navigated();
  expect(sent, 'incognito is taken back at once').toHaveLength(3);
  answers[1]?.(reply('incognito'));
  await vi.advanceTimersByTimeAsync(0);
  expect(store.getState().reply).toBeUndefined();
  const numbers = sent.map(({ number }) => number);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  expect(new Set(numbers).size).toBe(3);
});

it('reports a page again that was left and come back to before it was looked at', async () => {
  document.body.innerHTML = KNOWN;
  const { store, looker } = looking();
  looker.look();
  answers[0]?.(reply('chat'));
  await vi.advanceTimersByTimeAsync(0);
  history.replaceState(null, '', '/recents');
  looker.navigated();
  history.replaceState(null, '', '/new');
  looker.navigated();
  looker.look();
  expect(sent).toHaveLength(2);
  answers[1]?.(reply('chat'));
  await vi.advanceTimersByTimeAsync(0);
  expect(store.getState().reply?.surface).toBe('chat');
});

it('reads nothing for a navigation but where incognito was, and nothing is old there', async () => {
  const shown = new Set(['coworkSegment', 'incognitoFrame']);
  let asked = 0;
  const { looker } = looking((name) => {
    asked++;
    return shown.has(name) ? [document.body] : [];
  });
  looker.look();
  asked = 0;
  history.replaceState(null, '', '/new?incognito');
  expect(looker.navigated()).toBe(true);
  expect(asked).toBe(0);
  looker.look();
  shown.delete('incognitoFrame');
  history.replaceState(null, '', '/new');
  expect(looker.navigated()).toBe(true);
  expect(sent.at(-1)?.page).toMatchObject({
    address: { path: '/new', keys: [] },
    anchors: ['coworkSegment'],
  });
});

it('lets stand what was said of a place whose address changes in nothing that tells', async () => {
  const { store, looker } = looking();
  expect(looker.navigated(), 'before the first look').toBe(true);
  looker.look();
  answers[0]?.(reply('chat'));
  await vi.advanceTimersByTimeAsync(0);
  history.replaceState(null, '', '/new?theme=2');
  expect(looker.navigated()).toBe(true);
  looker.look();
  expect(store.getState().reply?.surface).toBe('chat');
  expect(sent).toHaveLength(1);
});

it('hears no answer to what it reported of a place it has left', async () => {
  const { store, looker } = looking();
  looker.look();
  history.replaceState(null, '', '/recents');
  looker.navigated();
  answers[0]?.(reply('chat'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(store.getState().reply).toBeUndefined();
  expect(sent).toHaveLength(1);
});

it('has nothing to look at from one saved chat to the next, and always where incognito was', () => {
  history.replaceState(null, '', '/chat/0f8b5b1e-6a34-4c0e-9d8f-000000000001');
  const { store, looker } = looking();
  looker.look();
  looker.navigated();
  history.replaceState(null, '', '/chat/0f8b5b1e-6a34-4c0e-9d8f-000000000002');
  // An address alone: what is open over the page stays.
  store.setState({ pause: {} as never });
  expect(looker.navigated()).toBe(false);
  expect(store.getState().pause).toBeDefined();
  history.replaceState(null, '', '/new?incognito');
  expect(looker.navigated()).toBe(true);
  expect(store.getState().pause).toBeUndefined();
  looker.look();
  expect(looker.navigated()).toBe(true);
  expect(looker.navigated()).toBe(true);
});
