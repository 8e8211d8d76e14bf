import * as v from 'valibot';
import { rule } from './rule.ts';

/** A readable id of our own: lower-case ASCII words joined by hyphens. */
export const idSchema = v.pipe(
  v.string(),
  rule(
    (id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id),
    'is not an id',
    'Use lower-case ASCII letters and digits joined by single hyphens',
  ),
);
