import Fuse, { type IFuseOptions } from 'fuse.js';
import type { BenchFilm, TitleRival } from './rival.ts';

type Row = Pick<BenchFilm, 'i' | 't'>;

/** The title may stand anywhere in the text, as its documentation advises for long texts. */
const OPTIONS: IFuseOptions<Row> = { keys: ['t'], ignoreLocation: true, includeScore: true, threshold: 0.6 };

export const fuse: TitleRival = {
  name: 'fuse.js',
  mostQueries: 1,
  pack: async (films) => {
    const rows = films.map(({ i, t }) => ({ i, t }));
    return new TextEncoder().encode(JSON.stringify({ rows, index: Fuse.createIndex(['t'], rows) }));
  },
  open: async (packed) => {
    const { rows, index } = JSON.parse(new TextDecoder().decode(packed));
    const search = new Fuse<Row>(rows, OPTIONS, Fuse.parseIndex<Row>(index));
    // Its patterns are cut at 32 letters by itself; longer ones it splits.
    return (text) => search.search(text, { limit: 1 })[0]?.item.i ?? null;
  },
};
