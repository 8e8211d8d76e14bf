import type { TitleBoundary } from './drop-tags.ts';
import type { Word } from './split-words.ts';
import { isWeakTag } from './weak-tags.ts';

/** Where the title ends: at the first of its year, a tag and a bracket, by their positions (-1 for none). */
export function findTitleEnd(
  words: readonly Word[],
  firstTag: number,
  yearAt: number,
  length: number,
): { readonly end: number; readonly boundary: TitleBoundary } {
  const bracket = findClosingBracket(words, [firstTag, yearAt]);
  const cuts = [firstTag, yearAt, bracket].filter((at) => at > 0);
  if (cuts.length === 0) return { end: length, boundary: 'end' };
  const at = Math.min(...cuts);
  const boundary = at === firstTag ? 'tag' : at === bracket ? 'bracket' : 'year';
  return { end: words[at]?.start ?? length, boundary };
}

/** The first word in brackets that ends the title, else -1; a word in brackets that the title goes on after does not. */
function findClosingBracket(words: readonly Word[], limits: readonly number[]): number {
  const depth = words[0]?.depth ?? 0;
  const limit = Math.min(...limits.filter((at) => at > 0));
  const isWithin = (at: number) => {
    const [word, next] = [words[at], words[at + 1]];
    return at + 1 < limit && limit < words.length && next?.depth === depth && isPartOfTitle(word, next);
  };
  return words.findIndex(
    (word, at) => at > 0 && word.depth > depth && !isWithin(at) && !isOpenedBy(words[at - 1], word),
  );
}

/** "Birdman or (The Unexpected Virtue of Ignorance)": no title ends before the bracket. */
function isOpenedBy(before: Word | undefined, { depth }: Word): boolean {
  return before !== undefined && (before.depth === depth || /^(?:or|and|of|oder|ou|или)$/i.test(before.text));
}

/** "You Are (Not) Alone": one plain word in brackets, a blank and a plain word. */
function isPartOfTitle(word: Word | undefined, next: Word): boolean {
  if (!word || next.start - word.end !== 2 || !/^\p{L}/u.test(next.text)) return false;
  return /^\p{L}{1,12}$/u.test(word.text) && !isWeakTag(word.text) && !isWeakTag(next.text);
}
