import { expect, test } from 'vitest';
import { openOnce } from '../../src/background/open-once.ts';

test('opens on first use, and once', async () => {
  let times = 0;
  const open = openOnce(async () => ++times);
  expect(times).toBe(0);
  expect(await Promise.all([open(), open()])).toEqual([1, 1]);
  expect(await open()).toBe(1);
});

test('a failure is not kept', async () => {
  let times = 0;
  const open = openOnce(async () => {
    if (++times === 1) throw new Error('not yet');
    return times;
  });
  await expect(open()).rejects.toThrow('not yet');
  expect(await open()).toBe(2);
});
