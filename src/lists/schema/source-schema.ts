import * as v from 'valibot';
import type { Source } from '../../core/source.ts';
import { textSchema } from './text-schema.ts';
import { sourceUrlSchema } from './url-schema.ts';

export const sourceSchema: v.GenericSchema<unknown, Source> = v.strictObject({
  name: textSchema,
  url: v.exactOptional(sourceUrlSchema),
});
