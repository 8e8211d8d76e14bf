/** Where a key leads in a list of `count` under a field, which itself is -1; null for keys that do not move. */
export function moveInList(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return at + 1 < count ? at + 1 : -1;
  if (key === 'ArrowUp') return at < 0 ? count - 1 : at - 1;
  return null;
}
