import { expect, test } from 'vitest';
import { dropMaker } from '../../../src/core/page/drop-maker.ts';

test('the maker is no part of the title where the address has the title alone', () => {
  expect(dropMaker('La longue route de Jean Weg', 'la longue route')).toBe('La longue route');
  expect(dropMaker('The Long Road by Ann Miller', 'the long road 2019')).toBe('The Long Road');
});

test('a title that has such a word keeps it', () => {
  expect(dropMaker("Le Journal d'Anne", 'le journal d anne')).toBeNull();
  expect(dropMaker('La route de Paris', '')).toBeNull();
});
