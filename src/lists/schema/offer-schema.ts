import * as v from 'valibot';
import type { ListedOffer } from '../lists.ts';
import { isServiceArea, listServiceAreas } from '../service-areas.ts';
import { daySchema, partialDaySchema } from './day-schema.ts';
import { idSchema } from './id-schema.ts';
import { offerTypeSchema } from './offer-type-schema.ts';
import { regionSchema } from './region-schema.ts';
import { rule } from './rule.ts';
import { sourceSchema } from './source-schema.ts';
import { httpsUrlSchema } from './url-schema.ts';

const priceSchema = v.strictObject({
  amount: v.pipe(
    v.number(),
    rule((amount) => amount >= 0 && Number.isFinite(amount), 'is not a price', 'Write a number, 0 or more'),
  ),
  currency: v.pipe(
    v.string(),
    rule(
      (code) => Intl.supportedValuesOf('currency').includes(code),
      'is not a currency',
      'Write the ISO 4217 code in capitals',
    ),
  ),
});

const areaSchema = v.pipe(
  v.string(),
  rule(isServiceArea, 'is not an area', `Write one of ${listServiceAreas().join(', ')}, or regions`),
);

/** Regions by their codes in capitals, areas by their names in small letters. */
const placeSchema = v.lazy((place) =>
  typeof place === 'string' && /^[a-z]/.test(place) ? areaSchema : regionSchema,
);

const regionsSchema = v.pipe(
  v.array(placeSchema),
  rule((regions) => regions.length > 0, 'is empty', 'Name the regions'),
  rule((regions) => new Set(regions).size === regions.length, 'has a region twice', 'Keep one'),
  v.transform((regions) => regions.toSorted()),
);

/** A line of offers.jsonl. What it gives has its keys in the canonical order and its regions sorted. */
export const offerSchema: v.GenericSchema<unknown, ListedOffer> = v.strictObject({
  film: idSchema,
  service: idSchema,
  // Not a union: its problems would not say which region is wrong.
  regions: v.lazy((regions) => (typeof regions === 'string' ? v.literal('all') : regionsSchema)),
  except: v.exactOptional(regionsSchema),
  type: offerTypeSchema,
  price: v.exactOptional(priceSchema),
  link: v.exactOptional(httpsUrlSchema),
  from: v.exactOptional(partialDaySchema),
  until: v.exactOptional(partialDaySchema),
  lasting: v.exactOptional(v.picklist(['made-for-service', 'public-domain', 'official-channel'])),
  asOf: daySchema,
  source: sourceSchema,
});
