/** A word of a release name. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Number of brackets that are open around the word. */
  readonly depth: number;
}

/** The words of a release name, with the brackets around them. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let depth = 0;
  for (const match of text.matchAll(/[([{【《]|[)\]}】》]|[^\s()[\]{}【】《》,/|]+/gu)) {
    const piece = match[0];
    if (/^[([{【《]$/u.test(piece)) depth++;
    else if (/^[)\]}】》]$/u.test(piece)) depth = Math.max(0, depth - 1);
    else words.push({ text: piece, start: match.index, end: match.index + piece.length, depth });
  }
  return words;
}
