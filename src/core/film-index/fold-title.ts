/**
 * Letters that Unicode does not decompose, with the letters people type instead.
 * Source: the ASCII fallbacks of Unicode CLDR's Latin-ASCII transform; final sigma is sigma.
 */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
  '&': 'and',
};
const SPECIAL = /[ßæœøđðþłıς&]/g;
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]+/gu;
const COMBINING = /\p{M}+/gu;
/**
 * ASCII and Russian need no table of Unicode: a tenth of the cost, and in a worker that has just started the expressions
 * with `\p` take milliseconds to compile. Of the Russian letters two decompose.
 */
const BARE = /^[a-z\d]*$/i;
const PLAIN = /^[\x20-\x7eа-яА-ЯёЁ]*$/;
const NOT_PLAIN_LETTER = /[^a-z0-9а-яё]+/g;
const SPELT_OTHERWISE = /[йё&]/g;
const SPELLINGS: Readonly<Record<string, string>> = { й: 'и', ё: 'е', '&': 'and' };

/**
 * The form in which titles are compared, one for the compiler and the matcher: compatibility-decomposed, without
 * combining marks, lower case, `&` as `and`, letters and digits only, no spaces.
 * "Amélie" and "AMELIE" give `amelie`; "2001: A Space Odyssey" gives `2001aspaceodyssey`.
 */
export function foldTitle(text: string): string {
  if (BARE.test(text)) return text.toLowerCase();
  if (PLAIN.test(text)) {
    return text
      .toLowerCase()
      .replace(SPELT_OTHERWISE, (letter) => SPELLINGS[letter] ?? letter)
      .replace(NOT_PLAIN_LETTER, '');
  }
  return text
    .normalize('NFKD')
    .replace(COMBINING, '')
    .toLowerCase()
    .replace(SPECIAL, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(NOT_LETTER_OR_DIGIT, '');
}
