import MiniSearch, { type Options } from 'minisearch';
import { chooseByYear, LOOKED_AT, openWithYears, packWithYears } from './film-years.ts';
import type { TitleRival } from './rival.ts';

/** As its documentation says for typing errors: a fifth of a word's letters may differ. */
const OPTIONS: Options<{ id: number; titles: string }> = {
  fields: ['titles'],
  searchOptions: { fuzzy: 0.2, combineWith: 'OR' },
};

export const minisearch: TitleRival = {
  name: 'minisearch',
  mostQueries: 40,
  pack: async (films) => {
    const index = new MiniSearch(OPTIONS);
    index.addAll(films.map(({ i, t }) => ({ id: i, titles: t.join(' ') })));
    return packWithYears(JSON.stringify(index), films);
  },
  open: async (packed) => {
    const { index: text, years } = openWithYears(packed);
    const index = MiniSearch.loadJSON(text, OPTIONS);
    return (asked) => {
      const found = index.search(asked).slice(0, LOOKED_AT);
      return chooseByYear(
        found.map(({ id }) => Number(id)),
        asked,
        years,
      );
    };
  },
};
