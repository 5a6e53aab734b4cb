import { expect, it } from 'vitest';
import { pack } from '../../../lib/policy/pack';
import { unseen } from '../../../lib/policy/unseen';

const ids = pack.changes.map(({ id }) => id);

it('counts the changes one has not looked at, newest first', () => {
  expect(unseen(pack.changes, []).map(({ id }) => id)).toEqual(ids);
  expect(unseen(pack.changes, ids)).toEqual([]);
  expect(unseen(pack.changes, ids.slice(2)).map(({ id }) => id)).toEqual(ids.slice(0, 2));
  expect(unseen(pack.changes, ['gone', ...ids])).toEqual([]);
});
