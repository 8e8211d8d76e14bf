import { expect, test } from 'vitest';
import { listRegions } from '../../../src/ui/region/list-regions.ts';

test('every region the browser can name is there once, in the reader’s language and order', () => {
  const regions = listRegions('ru');
  const codes = regions.map(({ region }) => region);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toEqual(expect.arrayContaining(['RU', 'US', 'CA', 'GB', 'DE', 'FR', 'ES', 'IT', 'KZ']));
  expect(regions.find(({ region }) => region === 'DE')?.name).toBe('Германия');
  const names = regions.map(({ name }) => name);
  expect(names).toEqual([...names].sort(new Intl.Collator('ru').compare));
});

test('unions, former countries and test codes are no regions', () => {
  const codes = listRegions('en').map(({ region }) => region);
  for (const none of ['EU', 'UN', 'SU', 'DD', 'YU', 'ZZ', 'XA']) expect(codes).not.toContain(none);
});
