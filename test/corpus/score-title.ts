/** The form in which the corpora's titles are compared, as their readme defines it. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** True when the title is one of those that count as right. */
export function isRightTitle(title: string, right: readonly string[]): boolean {
  return right.map(fold).includes(fold(title));
}
