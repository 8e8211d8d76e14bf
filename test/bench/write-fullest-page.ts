import { createPage, type Page } from '../../src/core/page/page.ts';

const TITLE_BYTES = 1_000_000;
const LINKS = 10_000;
const DATA_BLOCKS = 100;
const NOISE = 'Watch The Prestige (2006) Full Movie | Матрица смотреть онлайн 1080p - ';

/** A page that wants to keep us busy: a title of 1 MB, 10,000 magnet links, 100 nested blocks of film data. */
export function writeFullestPage(): Page {
  const numbered = (count: number) => Array.from({ length: count }, (_, at) => `${NOISE}${at}`);
  return createPage({
    address: `https://unknown.example/${'the-prestige-2006-'.repeat(10_000)}`,
    title: NOISE.repeat(TITLE_BYTES / NOISE.length),
    headings: numbered(LINKS),
    films: numbered(DATA_BLOCKS).map((title) => ({ title, alternateTitles: numbered(LINKS), year: 2006 })),
    magnets: { count: LINKS, names: numbered(LINKS) },
    torrentLinks: { count: LINKS, names: numbered(LINKS) },
    fileNames: numbered(LINKS),
    players: { count: 1, hosts: ['player.example'] },
  });
}
