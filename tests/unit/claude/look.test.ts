// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://claude.ai/new"}
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookAt } from '../../../entrypoints/claude/look';
import { createPageStore } from '../../../lib/page/store';
import { KNOWN, answers, looking, nothing, reply, sent, stop, useLooks } from './looking';

useLooks();

it('reports what it sees once, and shows the answer', async () => {
  const { store, looker } = looking();
  looker.look();
  looker.look();
  expect(sent.map(({ page }) => page.address.path)).toEqual(['/new']);
  answers[0]?.(reply('chat'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(store.getState().reply?.surface).toBe('chat');
  expect(sent).toHaveLength(1);
});

it('reads nothing anew of a page that stands still, and every change of it', () => {
  history.replaceState(null, '', '/chat/0f8b5b1e-6a34-4c0e-9d8f-000000000001');
  document.body.innerHTML = `${KNOWN}<b class="df-user-menu-btn"><u class="df-footer-suffix-text">Pro</u></b>`;
  const label = document.querySelector('u')!;
  let changes = 0;
  let asked = 0;
  const store = createPageStore();
  const all = (name: string) => {
    asked++;
    return name === 'planToken' ? [label] : [];
  };
  const looker = lookAt(
    document.documentElement,
    { ...nothing, all, changes: () => changes },
    store,
    stop,
  );
  looker.look();
  asked = 0;
  looker.look();
  expect(asked).toBe(0);
  label.textContent = 'Max';
  looker.look();
  changes++;
  asked = 0;
  looker.look();
  expect(asked).toBeGreaterThan(0);
  expect(sent.map(({ page }) => page.plan)).toEqual(['pro', 'max']);
});

it('reports again on another day, and at another address nobody told of', async () => {
  document.body.innerHTML = KNOWN;
  const { looker } = looking();
  looker.look();
  answers[0]?.(reply('chat'));
  await vi.advanceTimersByTimeAsync(86_400_000);
  looker.look();
  expect(sent).toHaveLength(2);
  history.replaceState(null, '', '/code');
  looker.look();
  expect(sent.at(-1)?.page.address.path).toBe('/code');
});

it('takes back what was said where an anchor tells of another part, and not for a file that is attached', async () => {
  const shown = new Set<string>();
  const { store, looker } = looking((name) => (shown.has(name) ? [document.body] : []));
  looker.look();
  answers[0]?.(reply('chat'));
  await vi.advanceTimersByTimeAsync(0);
  shown.add('attachment');
  looker.look();
  expect(sent).toHaveLength(2);
  expect(store.getState().reply?.surface).toBe('chat');
  shown.add('coworkSegment');
  looker.look();
  expect(sent[2]?.page.anchors).toEqual(['coworkSegment']);
  expect(store.getState().reply).toBeUndefined();
});

it('sends again what got no answer, later each time, and gives up', async () => {
  const { looker } = looking();
  looker.look();
  for (let i = 0; i < 20; i++) {
    answers.at(-1)?.(undefined);
    await vi.advanceTimersByTimeAsync(120_000);
  }
  expect(sent.length).toBeGreaterThan(5);
  expect(sent.length).toBeLessThan(12);
  expect(new Set(sent.map(({ number }) => number)).size).toBe(1);
});

it('sends again, at a look, what nobody answers at all, and hears the late answer', async () => {
  const { store, looker } = looking();
  looker.look();
  await vi.advanceTimersByTimeAsync(9000);
  looker.look();
  expect(sent).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(2000);
  looker.look();
  looker.look();
  expect(sent).toHaveLength(2);
  answers[0]?.(reply('chat'));
  await vi.advanceTimersByTimeAsync(60_000);
  looker.look();
  expect(store.getState().reply?.surface).toBe('chat');
  expect(sent).toHaveLength(2);
});

it('sends again nothing of a page that was left', async () => {
  const { looker } = looking();
  looker.look();
  history.replaceState(null, '', '/code');
  looker.navigated();
  await vi.advanceTimersByTimeAsync(20_000);
  looker.look();
  expect(sent.map(({ page }) => page.address.path)).toEqual(['/new', '/code']);
});

it('says again what the toolbar does not show yet', async () => {
  const { store, looker } = looking();
  looker.look();
  answers[0]?.(reply('chat', false));
  await vi.advanceTimersByTimeAsync(300);
  expect(store.getState().reply?.surface).toBe('chat');
  expect(sent).toHaveLength(2);
});

it('stops where the extension is gone', async () => {
  const { looker } = looking();
  const { id } = fakeBrowser.runtime;
  looker.look();
  Object.defineProperty(fakeBrowser.runtime, 'id', {
    configurable: true,
    value: undefined,
    writable: true,
  });
  answers[0]?.(undefined);
  await vi.advanceTimersByTimeAsync(0);
  expect(stop.signal.aborted).toBe(true);
  Object.defineProperty(fakeBrowser.runtime, 'id', {
    configurable: true,
    value: id,
    writable: true,
  });
});
