import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  begins,
  isCurrent,
  isOvertaken,
  type Moment,
} from '../../../entrypoints/background/moments';
import { markOf } from '../../../lib/claude/address';

beforeEach(() => fakeBrowser.reset());

const INCOGNITO = 'https://claude.ai/new?incognito';
let docs = 0;
const newDoc = () => `document-${docs++}`;
const moment = (tabId: number, doc: string, number: number, url = INCOGNITO): Moment => ({
  tabId,
  doc,
  number,
  mark: markOf(url),
});

it('takes no report after a later one of the same document, and any of another', () => {
  const doc = newDoc();
  expect(begins(moment(1, doc, 2))).toBe(true);
  expect(begins(moment(1, doc, 1))).toBe(false);
  // The same again: its answer was lost.
  expect(begins(moment(1, doc, 2))).toBe(true);
  expect(begins(moment(1, newDoc(), 1))).toBe(true);
  expect(begins(moment(2, doc, 1))).toBe(true);
});

it('is current while the tab shows that address and nothing newer was heard', async () => {
  const tab = await fakeBrowser.tabs.create({ url: INCOGNITO });
  const id = tab.id ?? -1;
  const first = moment(id, newDoc(), 1);
  begins(first);
  expect(await isCurrent(first)).toBe(true);
  expect(isOvertaken(first)).toBe(false);
  const second = moment(id, first.doc, 2);
  begins(second);
  expect(await isCurrent(first)).toBe(false);
  expect(isOvertaken(first)).toBe(true);
  expect(await isCurrent(second)).toBe(true);
  await fakeBrowser.tabs.update(id, { url: 'https://claude.ai/new' });
  expect(await isCurrent(second)).toBe(false);
  expect(isOvertaken(second)).toBe(false);
});

it('is not current where the tab is gone or tells no address', async () => {
  const gone = moment(4711, newDoc(), 1);
  begins(gone);
  expect(await isCurrent(gone)).toBe(false);
});
