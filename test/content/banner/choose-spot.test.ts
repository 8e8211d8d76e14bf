import { expect, test } from 'vitest';
import { chooseSpot } from '../../../src/content/banner/choose-spot.ts';

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
