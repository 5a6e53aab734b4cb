import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseLedger, loadLedger, record } from '../../../entrypoints/background/ledger-store';
import { changeSetting, loadSettings, saveSetting } from '../../../lib/settings/store';
import { ASIDES_KEY, putAside, readAsides } from '../../../lib/storage/asides';
import { PROBLEM_KEY, changeStored } from '../../../lib/storage/write';
import { SURFACES } from '../../../lib/observation';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const all = () => fakeBrowser.storage.local.get(null);
const sighting = (key: string) => ({
  key,
  name: key,
  host: '',
  can: ['see' as const],
  manage: '',
  accepted: false,
  by: 'consent' as const,
});

it('keeps every change that is made at the same time', async () => {
  await Promise.all(
    SURFACES.map(async (surface) => changeSetting('lineOff', (now) => [...now, surface])),
  );
  expect((await loadSettings()).settings.lineOff.toSorted()).toEqual([...SURFACES].toSorted());
  await Promise.all(['a', 'b', 'c', 'd'].map(async (key) => record(sighting(key))));
  expect((await loadLedger()).map(({ key }) => key).toSorted()).toEqual(['a', 'b', 'c', 'd']);
});

it('goes on after a change that failed, and says that it did', async () => {
  const broken = vi
    .spyOn(fakeBrowser.storage.local, 'set')
    .mockRejectedValueOnce(new Error('quota exceeded'));
  await expect(saveSetting('plan', 'team')).rejects.toThrow(/quota/);
  expect((await fakeBrowser.storage.session.get(PROBLEM_KEY))[PROBLEM_KEY]).toMatch(/quota/);
  broken.mockRestore();
  await saveSetting('plan', 'team');
  expect((await loadSettings()).settings.plan).toBe('team');
  expect(await fakeBrowser.storage.session.get(PROBLEM_KEY)).toEqual({});
  await expect(saveSetting('plan', 'platinum' as never)).rejects.toThrow(/does not fit/);
  await changeStored([], () => ({ set: { x: 1 } }));
  expect(await all()).toMatchObject({ x: 1 });
});

it('puts each damaged original aside, and the same one once', async () => {
  for (const bad of ['platinum', { deep: 1 }, 'platinum']) {
    await fakeBrowser.storage.local.set({ 'setting.plan.1': bad });
    await saveSetting('plan', 'team');
  }
  const kept = readAsides((await all())[ASIDES_KEY]);
  expect(kept.map(({ value }) => value)).toEqual(['platinum', { deep: 1 }]);
  // What is whole leaves nothing.
  await saveSetting('plan', 'free');
  expect(readAsides((await all())[ASIDES_KEY])).toHaveLength(2);
});

it('keeps so many asides and no more, and reads whatever is stored', () => {
  let asides: unknown;
  for (let i = 0; i < 60; i++) asides = putAside(asides, 'k', i, '2026-11-25');
  expect(readAsides(asides)).toHaveLength(50);
  expect(readAsides(asides).at(-1)?.value).toBe(59);
  for (const junk of [undefined, null, 1, 'x', {}, [1]]) expect(readAsides(junk)).toEqual([]);
});

it('erases the list with its asides, and nobody else’s', async () => {
  await fakeBrowser.storage.local.set({
    'ledger.1': [{ key: 'broken' }],
    'aside.ledger': ['older'],
    'setting.plan.1': 'platinum',
  });
  await record(sighting('gmail'));
  await saveSetting('plan', 'team');
  expect(readAsides((await all())[ASIDES_KEY])).toHaveLength(2);
  await eraseLedger();
  const left = await all();
  expect(Object.keys(left).toSorted()).toEqual([ASIDES_KEY, 'setting.plan.1']);
  expect(readAsides(left[ASIDES_KEY]).map(({ key }) => key)).toEqual(['setting.plan.1']);
  await fakeBrowser.storage.local.remove(ASIDES_KEY);
  await eraseLedger();
  expect(Object.keys(await all())).toEqual(['setting.plan.1']);
});
