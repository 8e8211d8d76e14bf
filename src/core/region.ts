/** ISO 3166-1 alpha-2 code in capitals, such as `RU`. */
export type Region = string;

/** True for two capital letters; whether the code is assigned is the lists' business. */
export function isRegion(text: string): text is Region {
  return /^[A-Z]{2}$/.test(text);
}
