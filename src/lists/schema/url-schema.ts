import * as v from 'valibot';
import { rule } from './rule.ts';

function hasScheme(url: string, schemes: readonly string[]): boolean {
  return URL.canParse(url) && schemes.includes(new URL(url).protocol) && !/\s/.test(url);
}

/** An address that we link people to. */
export const httpsUrlSchema = v.pipe(
  v.string(),
  rule((url) => hasScheme(url, ['https:']), 'is not an https address', 'Write it whole: https://…'),
);

/** An address where something was read; old press pages have no https. */
export const sourceUrlSchema = v.pipe(
  v.string(),
  rule((url) => hasScheme(url, ['https:', 'http:']), 'is not an address', 'Write it whole: https://…'),
);
