import { createSpanMatcher } from '../../../src/core/film-index/match-spans.ts';
import { openTitleIndex } from '../../../src/core/film-index/title-index.ts';
import { openPack } from '../../../src/core/pack/open-pack.ts';
import { openNumbers } from '../../../src/core/pack/packed-numbers.ts';
import type { TitleSearch } from './rival.ts';

/** Opens what `ourTitles.pack` wrote; the numbers are opened on the first hit. */
export async function openOurTitles(packed: Uint8Array): Promise<TitleSearch> {
  const sectionOf = openPack(packed);
  const matchSpans = createSpanMatcher(openTitleIndex(sectionOf('TITL')));
  let numbers: ((at: number) => number) | null = null;
  return (text) => {
    const match = matchSpans(text);
    if (!match) return null;
    numbers ??= openNumbers(sectionOf('NUMB'));
    return numbers(match.rank);
  };
}
