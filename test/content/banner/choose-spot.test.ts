import { expect, test } from 'vitest';
import { chooseSpot, isCovering } from '../../../src/content/banner/choose-spot.ts';

// wanted edge | taken at the top | taken at the bottom | where the banner goes, in a window 800 high
test.each([
  ['top', 0, 0, 'top', 0],
  ['bottom', 0, 0, 'bottom', 0],
  ['top', 0, 90, 'top', 0],
  ['top', 60, 0, 'bottom', 0],
  ['bottom', 0, 90, 'top', 0],
  ['top', 60.4, 90, 'top', 60],
  ['bottom', 60, 90, 'bottom', 90],
  ['top', 800, 90, 'top', 0],
  ['top', 800, 800, 'top', 0],
] as const)('%s wanted, %s and %s taken: %s, %s in', (wanted, top, bottom, edge, inset) => {
  expect(chooseSpot(wanted, { top, bottom }, 800)).toEqual({ edge, inset });
});

test.each([
  [{ edge: 'top', inset: 0 }, 0, false],
  [{ edge: 'top', inset: 0 }, 60, true],
  [{ edge: 'top', inset: 60 }, 60.4, false],
  // The bar it stands beside has gone: the banner stays where the reader saw it.
  [{ edge: 'top', inset: 60 }, 0, false],
] as const)('%o with %s taken there covers something: %s', (spot, top, isSo) => {
  expect(isCovering(spot, { top, bottom: 400 })).toBe(isSo);
});
