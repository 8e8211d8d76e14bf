import { foldTitle } from '../../core/film-index/fold-title.ts';
import { readWords } from '../../core/film-index/read-words.ts';
import { hasCyrillic, toSkeleton } from '../../core/film-index/skeleton.ts';

/** A title folded for comparing; some of IMDb's Ukrainian titles have a Latin i in them. */
export function foldName(title: string): string {
  const folded = foldTitle(title);
  return hasCyrillic(folded) ? folded.replaceAll('i', 'і') : folded;
}

/** What a Cyrillic title and every romanisation of it share. */
export function skeletonOf(title: string): string {
  return readWords(title)
    .map(({ text }) => toSkeleton(text))
    .join('');
}

export function isCyrillic(title: string): boolean {
  return hasCyrillic(title.toLowerCase());
}

/** True when one title is the other or its romanisation. */
export function isNamed(title: string, other: string): boolean {
  return foldName(title) === foldName(other) || isRomanised(title, other) || isRomanised(other, title);
}

/** True when one title is the other, its romanisation, or holds it: "Fearless" and "Jet Li's Fearless". */
export function isAlike(title: string, other: string): boolean {
  const [a, b] = [foldName(title), foldName(other)];
  if (a === '' || b === '') return false;
  return a.includes(b) || b.includes(a) || isNamed(title, other);
}

function isRomanised(cyrillic: string, latin: string): boolean {
  return isCyrillic(cyrillic) && skeletonOf(cyrillic) === skeletonOf(latin);
}
