import * as v from 'valibot';
import { isRegion } from '../../core/region.ts';
import { rule } from './rule.ts';

// One for all: making it takes 20 µs, and the lists hold tens of thousands of codes.
const NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Named by Unicode though ISO 3166-1 has not assigned them: groups, reservations, test and unknown codes. */
const NOT_ASSIGNED: ReadonlySet<string> = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' '));

/** True for a code that ISO 3166-1 assigns today; withdrawn ones (SU, DD, YU) have another canonical form. */
function isAssignedRegion(code: string): boolean {
  if (!isRegion(code) || NOT_ASSIGNED.has(code)) return false;
  if (new Intl.Locale(`und-${code}`).region !== code) return false;
  return NAMES.of(code) !== undefined;
}

export const regionSchema = v.pipe(
  v.string(),
  rule(
    isAssignedRegion,
    'is not an assigned region',
    'Write the ISO 3166-1 alpha-2 code in capitals: GB, not UK',
  ),
);
