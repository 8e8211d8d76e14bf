import { createSpanMatcher } from '../../../src/core/film-index/match-spans.ts';
import { openTitleIndex } from '../../../src/core/film-index/title-index.ts';
import { openPack } from '../../../src/core/pack/open-pack.ts';
import { openNumbers } from '../../../src/core/pack/packed-numbers.ts';
import type { TitleSearch } from './rival.ts';

/** Opens what `ourTitles.pack` wrote; the file of display text and numbers is opened on the first hit. */
export async function openOurTitles(packed: Uint8Array): Promise<TitleSearch> {
  const { index, display } = split(packed);
  const matchSpans = createSpanMatcher(openTitleIndex(openPack(index)('TITL')));
  let numbers: ((at: number) => number) | null = null;
  return (text) => {
    const match = matchSpans(text);
    if (!match) return null;
    numbers ??= openNumbers(openPack(display)('NUMB'));
    return numbers(match.rank);
  };
}

function split(packed: Uint8Array) {
  const length = new DataView(packed.buffer, packed.byteOffset).getUint32(0);
  return { index: packed.subarray(4, 4 + length), display: packed.subarray(4 + length) };
}
