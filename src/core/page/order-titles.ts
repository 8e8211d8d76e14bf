/** One in Latin letters goes first, since it is the one that services search for. */
export function orderTitles(titles: readonly string[]): string[] {
  return [...new Set(titles)].sort((a, b) => Number(isLatinTitle(b)) - Number(isLatinTitle(a)));
}

export function isLatinTitle(title: string): boolean {
  return /^[\P{L}\p{Script=Latin}]+$/u.test(title) && /\p{L}/u.test(title);
}
