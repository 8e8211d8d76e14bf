import { PAGE_BOUNDS } from '../core/page/page-bounds.ts';

/** Collects the first different texts, tidied and cut; empty ones are left out. */
export interface BoundList {
  readonly add: (text: string) => void;
  readonly values: readonly string[];
}

export function createBoundList(): BoundList {
  const values: string[] = [];
  return {
    values,
    add(text) {
      if (values.length >= PAGE_BOUNDS.entries) return;
      const tidy = tidyText(text, PAGE_BOUNDS.text);
      if (tidy !== '' && !values.includes(tidy)) values.push(tidy);
    },
  };
}

/** One line without stray blanks, of at most `length` units; never ends in half a character. */
export function tidyText(text: string, length: number): string {
  // Cut first: the blanks of a text of megabytes are not worth reading. What is cut away is far beyond the bound.
  const line = text
    .slice(0, length * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, length);
  return /[\uD800-\uDBFF]$/.test(line) ? line.slice(0, -1) : line;
}
