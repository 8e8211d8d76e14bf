import * as v from 'valibot';
import type { ExplainedNeutralSite } from '../lists.ts';
import { daySchema } from './day-schema.ts';
import { hostSchema } from './host-schema.ts';
import { textSchema } from './text-schema.ts';

const kindSchema = v.picklist([
  'guide',
  'film-database',
  'encyclopaedia',
  'press',
  'archive',
  'search',
  'shop',
  'cinema',
  'official',
  'video-sharing',
  'television',
  'community',
  'code',
  'distribution',
  'music',
  'books',
  'reference',
  'education',
  'anti-piracy',
  'subtitles',
  'other',
]);

/** A line of neutral.jsonl. What it gives has its keys in the canonical order. */
export const neutralSiteSchema: v.GenericSchema<unknown, ExplainedNeutralSite> = v.strictObject({
  host: hostSchema,
  name: textSchema,
  kind: kindSchema,
  checked: v.exactOptional(daySchema),
  why: v.exactOptional(textSchema),
  source: v.exactOptional(textSchema),
});
