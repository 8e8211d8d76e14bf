import * as v from 'valibot';
import { isDay, isPartialDay } from '../../core/day.ts';
import { rule } from './rule.ts';

export const daySchema = v.pipe(
  v.string(),
  rule((text) => isDay(text), 'is not a real day', 'Write YYYY-MM-DD'),
);

export const partialDaySchema = v.pipe(
  v.string(),
  rule((text) => isPartialDay(text), 'is not a real date', 'Write YYYY-MM-DD, YYYY-MM or YYYY'),
);
