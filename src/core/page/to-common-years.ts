const PERSIAN = /\p{Script=Arabic}/u;
/** Films from the first Persian one on: 1309 is 1930. "1408" is a film. */
const PERSIAN_YEAR = /(?<!\d)(?:13\d\d|140[0-6])(?!\d)/g;
const THAI = /\p{Script=Thai}/u;
const THAI_YEAR = /(?<!\d)(?:24[6-9]\d|25[0-7]\d)(?!\d)/g;

/** The text with the years of the Persian and the Thai calendar as common ones: "گاو ۱۳۴۸" is of 1969, "แฟนฉัน 2546" of 2003. */
export function toCommonYears(text: string): string {
  if (PERSIAN.test(text)) return text.replace(PERSIAN_YEAR, (year) => String(Number(year) + 621));
  return THAI.test(text) ? text.replace(THAI_YEAR, (year) => String(Number(year) - 543)) : text;
}
