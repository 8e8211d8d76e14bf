import * as v from 'valibot';
import { rule } from './rule.ts';

const MAX_LENGTH = 400;

/** Text for people: one line, no blanks at the ends, composed characters (NFC), bounded. */
export const textSchema = v.pipe(
  v.string(),
  rule((text) => text.trim() === text && text !== '', 'is empty or has blanks at its ends', 'Trim it'),
  rule((text) => text.length <= MAX_LENGTH, `is longer than ${MAX_LENGTH} characters`, 'Shorten it'),
  rule((text) => text.normalize('NFC') === text, 'is not in Unicode NFC', 'Run `npm run lists -- format`'),
  rule((text) => !/\p{Cc}/u.test(text), 'holds control characters', 'Remove them'),
);
