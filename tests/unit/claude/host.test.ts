// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://claude.ai/new"}
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createHost } from '../../../lib/page/host';

const root = document.documentElement;
let stop: AbortController;
const hosts = () => [...document.querySelectorAll('privacy-hints')];
/** Observers are told of a change after the task that made it. */
const heard = () =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
const live = (id: string | undefined) =>
  Object.defineProperty(fakeBrowser.runtime, 'id', { configurable: true, value: id });

beforeEach(() => {
  stop = new AbortController();
  live('one');
});
afterEach(() => stop.abort());

it('comes back where the page throws it out', async () => {
  const { element } = createHost(root, '', stop);
  element.remove();
  await heard();
  expect(hosts()).toEqual([element]);
});

it('gives its place to a newer version, and stops', async () => {
  createHost(root, '', stop);
  // From an update on the older one reaches nobody.
  live(undefined);
  const newer = new AbortController();
  const { element } = createHost(root, '', newer);
  await heard();
  expect(hosts()).toEqual([element]);
  expect(stop.signal.aborted).toBe(true);
  newer.abort();
});
