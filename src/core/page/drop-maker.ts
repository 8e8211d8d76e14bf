import { foldTitle } from '../film-index/fold-title.ts';
import { toLatin } from './to-latin.ts';

const SHORTEST_MAKER = 6;
const MAKER = /\s+(?:by|par|de|d['’]|von|di|del|av|af|от)\s*(?=\p{Lu})/gu;

/**
 * The title without the maker's name behind it, "Le Parrain de Francis Ford Coppola", where the address has the title alone;
 * else null, because "Le Journal d'Anne" is a title too.
 */
export function dropMaker(title: string, slug: string): string | null {
  const wanted = foldTitle(slug.replace(/\b\d+\b/g, ''));
  const withNumbers = foldTitle(slug);
  for (const { index } of title.matchAll(MAKER)) {
    const name = title.slice(0, index);
    const folded = foldTitle(toLatin(name));
    if (wanted !== '' && (folded === wanted || folded === withNumbers)) return name;
    // "/playtime-jacques-tati-vod" leaves the "de" out, which a title would keep.
    const maker = foldTitle(toLatin(title.slice(index).replace(MAKER, '')));
    if (maker.length > SHORTEST_MAKER && wanted.startsWith(folded + maker)) return name;
  }
  return null;
}
