import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeExtension } from '../../support/fake-extension';

/** The module anew: a worker that was just installed knows no policy yet. */
async function installed(installType: string, policy: () => object) {
  vi.resetModules();
  const extension = fakeExtension();
  const heard = new Set<(changes: object, area: string) => void>();
  Object.assign(fakeBrowser, { management: { getSelf: async () => ({ installType }) } });
  Object.assign(fakeBrowser.storage.managed, { get: async () => policy() });
  Object.assign(fakeBrowser.storage.onChanged, {
    addListener: (listener: (changes: object, area: string) => void) => void heard.add(listener),
    removeListener: (listener: (changes: object, area: string) => void) =>
      void heard.delete(listener),
  });
  const { onSettingsChange } = await import('../../../lib/settings/store');
  onSettingsChange(() => undefined);
  const { openWelcome } = await import('../../../entrypoints/background/tabs');
  const opened = openWelcome();
  return { extension, opened, arrive: () => heard.forEach((listener) => listener({}, 'managed')) };
}

describe('the welcome page', () => {
  beforeEach(() => vi.useRealTimers());

  it('opens at once where nobody manages the browser', async () => {
    const { extension, opened } = await installed('development', () => ({}));
    await opened;
    expect(extension.opened).toEqual(['chrome-extension://test-extension-id/welcome.html']);
  });

  it('waits for a policy that installs us and hands its values out afterwards', async () => {
    let policy: object = {};
    const { extension, opened, arrive } = await installed('admin', () => policy);
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    expect(extension.opened).toEqual([]);
    policy = { welcome: false };
    arrive();
    await opened;
    expect(extension.opened).toEqual([]);
  });

  it('opens where that policy says nothing of it', async () => {
    let policy: object = {};
    const { extension, opened, arrive } = await installed('admin', () => policy);
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    policy = { plan: 'team' };
    arrive();
    await opened;
    expect(extension.opened).toHaveLength(1);
  });
});
