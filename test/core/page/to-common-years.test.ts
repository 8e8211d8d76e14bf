import { expect, test } from 'vitest';
import { toCommonYears } from '../../../src/core/page/to-common-years.ts';

test.each([
  ['جاده دراز 1348', 'جاده دراز 1969'],
  ['ถนนยาว 2546', 'ถนนยาว 2003'],
  ['فيلم 1408', 'فيلم 1408'],
  ['The Long Road 1348', 'The Long Road 1348'],
  ['ถนนยาว 2003', 'ถนนยาว 2003'],
  ['2499 ถนนยาว (1997)', '2499 ถนนยาว (1997)'],
  ['2499 ถนนยาว (2540)', '2499 ถนนยาว (1997)'],
])('%s is %s', (text, common) => {
  expect(toCommonYears(text)).toBe(common);
});
