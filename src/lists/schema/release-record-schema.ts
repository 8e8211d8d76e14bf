import * as v from 'valibot';
import type { ReleaseRecord } from '../../core/availability/availability.ts';
import { daySchema, partialDaySchema } from './day-schema.ts';
import { idSchema } from './id-schema.ts';
import { regionSchema } from './region-schema.ts';
import { rule } from './rule.ts';
import { sourceSchema } from './source-schema.ts';

const kindSchema = v.picklist([
  'release-date-set',
  'release-postponed',
  'release-cancelled',
  'release-withdrawn',
  'banned',
  're-admitted',
  'decision-announced',
  'licence-issued',
  'licence-not-applied',
  'licence-refused',
  'licence-withdrawn',
  'licence-not-required',
  'no-offer-received',
  'unlicensed-copies-reported',
]);

const KINDS_WITH_PLAN: readonly string[] = ['release-date-set', 'release-postponed'];

/** A line of records.jsonl. What it gives has its keys in the canonical order. */
export const releaseRecordSchema: v.GenericSchema<unknown, ReleaseRecord> = v.pipe(
  v.strictObject({
    film: idSchema,
    region: regionSchema,
    kind: kindSchema,
    date: partialDaySchema,
    binds: v.exactOptional(v.picklist(['cinema', 'online', 'both'])),
    planned: v.exactOptional(partialDaySchema),
    source: sourceSchema,
    checked: v.exactOptional(daySchema),
  }),
  // Without it "no licence applied for" would read as if it barred every kind of offer.
  v.forward(
    rule(
      (record) => record.kind.startsWith('licence-') === (record.binds !== undefined),
      'does not go with the kind',
      'Say what the licence binds for licence-… records, and leave it out of others',
    ),
    ['binds'],
  ),
  v.forward(
    rule(
      (record) => record.planned === undefined || KINDS_WITH_PLAN.includes(record.kind),
      'does not go with the kind',
      'Keep it for release-date-set and release-postponed',
    ),
    ['planned'],
  ),
);
