import * as v from 'valibot';
import type { SourcedService } from '../lists.ts';
import { daySchema, partialDaySchema } from './day-schema.ts';
import { hostSchema } from './host-schema.ts';
import { idSchema } from './id-schema.ts';
import { offerTypeSchema } from './offer-type-schema.ts';
import { regionSchema } from './region-schema.ts';
import { rule } from './rule.ts';
import { textSchema } from './text-schema.ts';
import { httpsUrlSchema } from './url-schema.ts';

const periodSchema = v.strictObject({
  from: v.exactOptional(partialDaySchema),
  until: v.exactOptional(partialDaySchema),
});

const searchSchema = v.strictObject({
  url: v.pipe(
    httpsUrlSchema,
    rule(
      (url) => url.split('{title}').length === 2,
      'has no place for the title',
      'Write {title} in it once',
    ),
  ),
  title: v.picklist(['local', 'original', 'english']),
});

/** A line of services.jsonl. What it gives has its keys in the canonical order and its regions sorted. */
export const serviceSchema: v.GenericSchema<unknown, SourcedService> = v.strictObject({
  id: idSchema,
  name: textSchema,
  hosts: v.array(hostSchema),
  types: v.pipe(
    v.array(offerTypeSchema),
    rule((types) => types.length > 0, 'is empty', 'Say what the service offers'),
    rule((types) => new Set(types).size === types.length, 'has a type twice', 'Keep one'),
  ),
  regions: v.pipe(
    v.record(regionSchema, periodSchema),
    rule((regions) => Object.keys(regions).length > 0, 'is empty', 'Add a region or remove the service'),
    v.transform((regions) =>
      Object.fromEntries(Object.entries(regions).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    ),
  ),
  search: v.exactOptional(searchSchema),
  requestUrl: v.exactOptional(httpsUrlSchema),
  source: textSchema,
  checked: daySchema,
});
