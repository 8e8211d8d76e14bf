import { expect, test } from 'vitest';
import { moveInList } from '../../src/popup/move-in-list.ts';

test.each([
  ['ArrowDown', -1, 3, 0],
  ['ArrowDown', 2, 3, -1],
  ['ArrowUp', -1, 3, 2],
  ['ArrowUp', 0, 3, -1],
  ['ArrowDown', -1, 0, null],
  ['a', 1, 3, null],
])('%s at %d of a list of %d leads to %d', (key, at, count, next) => {
  expect(moveInList(key, at, count)).toBe(next);
});
