import FlexSearch from 'flexsearch';
import type { TitleRival } from './rival.ts';

/** Whole words and its Latin encoder; suggestions let a query have words that the title lacks. */
const create = () => new FlexSearch.Index({ tokenize: 'strict', encoder: FlexSearch.Charset.Normalize });

export const flexsearch: TitleRival = {
  name: 'flexsearch',
  pack: async (films) => {
    const index = create();
    for (const { i, t, y } of films) index.add(i, `${t.join(' ')} ${y}`);
    const parts: Record<string, string> = {};
    await index.export(async (key: string, data: string) => {
      parts[key] = data;
    });
    return new TextEncoder().encode(JSON.stringify(parts));
  },
  open: async (packed) => {
    const index = create();
    // What `pack` has written.
    const parts = JSON.parse(new TextDecoder().decode(packed)) as Record<string, string>;
    for (const [key, data] of Object.entries(parts)) index.import(key, data);
    return (text) => {
      const [first] = index.search(text, { limit: 1, suggest: true });
      return first === undefined ? null : Number(first);
    };
  },
};
