import * as v from 'valibot';
import type { DataSource } from '../lists.ts';
import { idSchema } from './id-schema.ts';
import { textSchema } from './text-schema.ts';
import { httpsUrlSchema } from './url-schema.ts';

/** A line of sources.jsonl. What it gives has its keys in the canonical order. */
export const dataSourceSchema: v.GenericSchema<unknown, DataSource> = v.strictObject({
  id: idSchema,
  name: textSchema,
  url: httpsUrlSchema,
});
