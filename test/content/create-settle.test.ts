import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSettle } from '../../src/content/create-settle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('many changes in a row are one early and one late look', () => {
  const act = vi.fn();
  const settle = createSettle(act, [150, 1500], new AbortController().signal);
  for (let at = 0; at < 10; at++) {
    settle();
    vi.advanceTimersByTime(100);
  }
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(10_000);
  expect(act).toHaveBeenCalledTimes(2);
});

test('nothing happens after the end', () => {
  const act = vi.fn();
  const end = new AbortController();
  const settle = createSettle(act, [150], end.signal);
  settle();
  end.abort();
  settle();
  vi.advanceTimersByTime(1000);
  expect(act).not.toHaveBeenCalled();
});
