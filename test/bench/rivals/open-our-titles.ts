import { createSpanMatcher } from '../../../src/core/film-index/match-spans.ts';
import { openTitleIndex } from '../../../src/core/film-index/title-index.ts';
import { openPack } from '../../../src/core/pack/open-pack.ts';
import type { TitleSearch } from './rival.ts';

/** Opens what `ourTitles.pack` wrote. */
export async function openOurTitles(packed: Uint8Array): Promise<TitleSearch> {
  const matchSpans = createSpanMatcher(openTitleIndex(openPack(packed)('TITL')));
  return (text) => matchSpans(text)?.rank ?? null;
}
