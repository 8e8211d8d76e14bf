import { expect, test, vi } from 'vitest';
import { onTrusted } from '../../../src/content/banner/on-trusted.ts';

test('lets a person’s events through and a page’s not', () => {
  const act = vi.fn();
  const handle = onTrusted(act);
  handle({ isTrusted: false } as Event);
  expect(act).not.toHaveBeenCalled();
  handle({ isTrusted: true } as Event);
  expect(act).toHaveBeenCalledOnce();
});
