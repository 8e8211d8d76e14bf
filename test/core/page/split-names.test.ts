import { expect, test } from 'vitest';
import { splitNames } from '../../../src/core/page/split-names.ts';

test.each([
  ['Con Đường Dài - The Long Road', ['Con Đường Dài', 'The Long Road']],
  ['ถนนสายยาว The Long Road', ['The Long Road', 'ถนนสายยาว']],
  ['The Long Road الطريق الطويل', ['The Long Road', 'الطريق الطويل']],
  ['Долгая дорога - The Long Road', ['The Long Road', 'Долгая дорога']],
  ['Nagai Michi | The Long Road', ['Nagai Michi', 'The Long Road']],
  ['Long Road - The Return', ['Long Road - The Return']],
  ['Наша Russia', ['Наша Russia']],
  ['長い道 2', ['長い道 2']],
])('%s holds %j', (title, names) => {
  expect(splitNames(title)).toEqual(names);
});
