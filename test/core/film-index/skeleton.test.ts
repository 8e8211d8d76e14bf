import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTitle } from '../../../src/core/film-index/fold-title.ts';
import { toSkeleton } from '../../../src/core/film-index/skeleton.ts';

const SPELLINGS = /shch|sch|shh?|t[sz]|cz|ch|kh|zh|w|[ijy]+(?=[aeou])|[ijy]+/g;
const SOUNDS: Readonly<Record<string, string>> = {
  ts: 'c',
  tz: 'c',
  cz: 'c',
  ch: 'c',
  kh: 'h',
  zh: 'z',
  w: 'v',
};

/** The same by an expression, which is slower and plainer. */
function replaceSpellings(word: string): string {
  return word.replace(SPELLINGS, (spelling, at: number) => {
    if (spelling.startsWith('s')) return 's';
    return SOUNDS[spelling] ?? (/^[aeou]/.test(word.slice(at + spelling.length)) ? '' : 'i');
  });
}

describe('A skeleton', () => {
  it('is one for a Russian word and its romanisations', () => {
    const spellings = ['щука', 'shchuka', 'schuka', 'shuka'];
    expect(new Set(spellings.map(toSkeleton))).toEqual(new Set(['suka']));
    expect(['ковбой', 'kovboj', 'kovboy', 'kovboi'].map(foldTitle).map(toSkeleton)).toEqual(
      Array(4).fill('kovboi'),
    );
    expect(['яна', 'yana', 'jana', 'iana'].map(toSkeleton)).toEqual(Array(4).fill('ana'));
  });

  it('is what replacing the spellings one after the other gives', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'shctzkwijyaeoubd9語') });
    fc.assert(
      fc.property(letters, (word) => {
        expect(toSkeleton(word)).toBe(replaceSpellings(word));
      }),
    );
  });
});
