import { isWithinYears } from '../age-limits.ts';
import { type Day, lastDayOf } from '../day.ts';
import type { ReleaseKind, ReleaseRecord } from './availability.ts';

const REASONS: readonly ReleaseKind[] = [
  'banned',
  'licence-not-applied',
  'licence-refused',
  'licence-withdrawn',
  'no-offer-received',
  'release-cancelled',
  'release-withdrawn',
];

/** True for a record of the last year that says why a film is not offered. Later it is history. */
export function isReason({ kind, date }: ReleaseRecord, on: Day): boolean {
  return REASONS.includes(kind) && isWithinYears(lastDayOf(date), 1, on);
}
