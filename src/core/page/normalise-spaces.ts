// Zero-width characters and direction marks, which pages scatter through titles.
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The text in composed form, without invisible characters, every run of white space as one space. */
export function normaliseSpaces(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
