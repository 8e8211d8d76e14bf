import * as v from 'valibot';
import type { Authority } from '../lists.ts';
import { idSchema } from './id-schema.ts';
import { languageSchema } from './language-schema.ts';
import { rule } from './rule.ts';
import { textSchema } from './text-schema.ts';

/** A line of authorities.jsonl. What it gives has its keys in the canonical order. */
export const authoritySchema: v.GenericSchema<unknown, Authority> = v.strictObject({
  id: idSchema,
  names: v.pipe(
    v.record(languageSchema, textSchema),
    rule((names) => 'en' in names, 'has no English name', 'Add "en"'),
  ),
});
