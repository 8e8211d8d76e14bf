import { mendLookAlikes } from './mend-look-alikes.ts';

// Zero-width characters, direction marks and variation selectors, which pages scatter through titles.
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/g;

/** Full-width forms of ASCII ("Ｈｅａｔ　（１９９５）"), which stand at a fixed distance from it. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_DISTANCE = 0xfee0;

/** The zeros of the digits in which years are written beside European ones: Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50] as const;
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;
/** What needs nothing but its spaces tidied: most titles. */
const PLAIN = /^[\t-~]*$/;

/**
 * The text as a reader sees it: composed, without invisible characters, full-width and look-alike letters as what they
 * look like, with European digits, every run of white space as one space.
 */
export function normaliseText(text: string): string {
  return (PLAIN.test(text) ? text : toPlainForms(text)).replace(/\s+/g, ' ').trim();
}

function toPlainForms(text: string): string {
  const composed = text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - FULL_WIDTH_DISTANCE))
    .replace(OTHER_DIGITS, toEuropean);
  return mendLookAlikes(composed);
}

function toEuropean(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((one) => code >= one && code <= one + 9) ?? code;
  return String(code - zero);
}
