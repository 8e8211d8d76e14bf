/** Orders texts by their characters. `localeCompare` takes a fresh worker milliseconds to set up. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
