const COMMON_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const PERSIAN = /\p{Script=Arabic}/u;
/** The last one only: what stands before it is the title, "2499". "1408" is a film. */
const PERSIAN_YEAR = /(?<!\d)(?:13\d\d|140[0-6])(?!\d)(?!.*(?<!\d)(?:13\d\d|140[0-6])(?!\d))/s;
const THAI = /\p{Script=Thai}/u;
const THAI_YEAR = /(?<!\d)(?:24[6-9]\d|25[0-7]\d)(?!\d)(?!.*(?<!\d)(?:24[6-9]\d|25[0-7]\d)(?!\d))/s;

/**
 * The text with its year in the Persian or the Thai calendar as a common one: "گاو ۱۳۴۸" is of 1969, "แฟนฉัน 2546" of 2003. A
 * text that has a common year keeps its numbers.
 */
export function toCommonYears(text: string): string {
  if (COMMON_YEAR.test(text)) return text;
  if (PERSIAN.test(text)) return text.replace(PERSIAN_YEAR, (year) => String(Number(year) + 621));
  return THAI.test(text) ? text.replace(THAI_YEAR, (year) => String(Number(year) - 543)) : text;
}
