import * as v from 'valibot';
import type { ListedSite, Listing } from '../../core/site.ts';
import { daySchema, partialDaySchema } from './day-schema.ts';
import { hostSchema } from './host-schema.ts';
import { idSchema } from './id-schema.ts';
import { rule } from './rule.ts';
import { sourceSchema } from './source-schema.ts';
import { textSchema } from './text-schema.ts';
import { sourceUrlSchema } from './url-schema.ts';

const listingSchema: v.GenericSchema<unknown, Listing> = v.strictObject({
  authority: idSchema,
  list: textSchema,
  case: v.exactOptional(textSchema),
  date: partialDaySchema,
  tier: v.picklist(['A', 'B']),
  works: v.picklist(['film', 'books-and-music']),
  url: sourceUrlSchema,
  secondary: v.exactOptional(v.literal(true)),
  note: v.exactOptional(textSchema),
});

function compareListings(a: Listing, b: Listing): number {
  const [left, right] = [a, b].map((listing) => [listing.date, listing.authority, listing.list].join('\n'));
  return (left ?? '') < (right ?? '') ? -1 : 1;
}

/** A line of sites.jsonl. What it gives has its keys in the canonical order and its listings oldest first. */
export const siteSchema: v.GenericSchema<unknown, ListedSite> = v.strictObject({
  host: hostSchema,
  kind: v.picklist(['index', 'streaming', 'locker']),
  listings: v.pipe(
    v.array(listingSchema),
    rule((listings) => listings.length > 0, 'is empty', 'Add who names the site, or remove the entry'),
    v.transform((listings) => listings.toSorted(compareListings)),
  ),
  gone: v.exactOptional(
    v.strictObject({
      how: v.picklist(['closed', 'seized', 'renamed', 'changed-hands']),
      since: partialDaySchema,
      source: v.exactOptional(sourceSchema),
    }),
  ),
  checked: daySchema,
});
