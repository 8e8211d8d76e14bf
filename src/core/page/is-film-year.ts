const FIRST = 1888;
const LAST = 2035;

/** True for a year that a film can be of: "2049" in a title or an address is a part of the name. */
export function isFilmYear(year: number): boolean {
  return year >= FIRST && year <= LAST;
}
