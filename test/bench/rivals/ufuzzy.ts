import UFuzzy from '@leeoniya/ufuzzy';
import type { TitleRival } from './rival.ts';

/** One edit a term, terms in any order: its mode for typing errors. */
export const ufuzzy: TitleRival = {
  name: 'ufuzzy',
  mostQueries: 10,
  pack: async (films) => {
    const rows = films.flatMap(({ i, t, y }) => t.map((title) => `${i}\t${title} ${y}`));
    return new TextEncoder().encode(rows.join('\n'));
  },
  open: async (packed) => {
    const rows = new TextDecoder()
      .decode(packed)
      .split('\n')
      .map((row) => row.split('\t'));
    const haystack = rows.map(([, title = '']) => title);
    const search = new UFuzzy({ intraMode: 1, unicode: true, interSplit: "[^\\p{L}\\d']+" });
    return (text) => {
      const [found, info, order] = search.search(haystack, text, 1);
      const best = info && order ? info.idx[order[0] ?? 0] : found?.[0];
      return best === undefined ? null : Number(rows[best]?.[0]);
    };
  },
};
