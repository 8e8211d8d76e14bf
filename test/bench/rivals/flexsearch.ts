import FlexSearch, { type IndexOptions } from 'flexsearch';
import { chooseByYear, LOOKED_AT, openWithYears, packWithYears } from './film-years.ts';
import type { TitleRival } from './rival.ts';

/** Whole words and its Latin encoder; suggestions let a text have words that the title lacks. */
export const flexsearch = compete('flexsearch', {
  tokenize: 'strict',
  encoder: FlexSearch.Charset.Normalize,
});

/** Its fastest setting: neighbouring words are looked up together. */
export const flexsearchContext = compete('flexsearch, context', {
  tokenize: 'strict',
  encoder: FlexSearch.Charset.Normalize,
  context: { depth: 1, bidirectional: true, resolution: 3 },
});

function compete(name: string, options: IndexOptions): TitleRival {
  return {
    name,
    pack: async (films) => {
      const index = new FlexSearch.Index(options);
      for (const { i, t } of films) index.add(i, t.join(' '));
      const parts: Record<string, string> = {};
      await index.export(async (key: string, data: string) => {
        parts[key] = data;
      });
      return packWithYears(JSON.stringify(parts), films);
    },
    open: async (packed) => {
      const { index: text, years } = openWithYears(packed);
      const index = new FlexSearch.Index(options);
      // What `pack` has written.
      const parts = JSON.parse(text) as Record<string, string>;
      for (const [key, data] of Object.entries(parts)) index.import(key, data);
      return (asked) => {
        const found = index.search(asked, { limit: LOOKED_AT, suggest: true });
        return chooseByYear(found.map(Number), asked, years);
      };
    },
  };
}
