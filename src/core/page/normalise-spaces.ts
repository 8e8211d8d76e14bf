// Zero-width characters and direction marks, which pages scatter through titles.
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The zeros of the digits in which years are written beside European ones: Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50] as const;
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;

/** The text in composed form, without invisible characters, with European digits, every run of white space as one space. */
export function normaliseSpaces(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(OTHER_DIGITS, toEuropean)
    .replace(/\s+/g, ' ')
    .trim();
}

function toEuropean(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((one) => code >= one && code <= one + 9) ?? code;
  return String(code - zero);
}
