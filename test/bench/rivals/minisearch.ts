import MiniSearch, { type Options } from 'minisearch';
import type { BenchFilm, TitleRival } from './rival.ts';

/** As its documentation says for typo-tolerant search: fuzzy 0.2, no stored fields. */
const OPTIONS: Options<{ id: number; titles: string }> = {
  fields: ['titles'],
  searchOptions: { fuzzy: 0.2, combineWith: 'OR' },
};

export const minisearch: TitleRival = {
  name: 'minisearch',
  mostQueries: 60,
  pack: async (films: readonly BenchFilm[]) => {
    const index = new MiniSearch(OPTIONS);
    index.addAll(films.map(({ i, t, y }) => ({ id: i, titles: `${t.join(' ')} ${y}` })));
    return new TextEncoder().encode(JSON.stringify(index));
  },
  open: async (packed) => {
    const index = MiniSearch.loadJSON(new TextDecoder().decode(packed), OPTIONS);
    return (text) => {
      const [first] = index.search(text);
      // Ids are the films' numbers, as given to `addAll`.
      return first ? (first.id as number) : null;
    };
  },
};
