import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReferenceFilms } from '../../../src/lists/verify/read-reference-films.ts';
import { readNeverFlag, readOrders, readProviders } from '../../../src/lists/verify/read-reference-sites.ts';
import type { Verification } from '../../../src/lists/verify/verification.ts';
import { verifyFilms } from '../../../src/lists/verify/verify-films.ts';
import { verifyServices } from '../../../src/lists/verify/verify-services.ts';
import { verifySites } from '../../../src/lists/verify/verify-sites.ts';
import { makeRows } from '../make-rows.ts';
import { film, listing, service, site } from '../samples.ts';

/** Others' data in their own formats, as small as can be. */
const FILES: Readonly<Record<string, string>> = {
  'reference/films/imdb/title.basics.tsv':
    'tconst\ttitleType\tprimaryTitle\toriginalTitle\tstartYear\ntt0000001\tmovie\tBeanpole\tDylda\t2019\n',
  'reference/films/imdb/title.akas.tsv':
    'titleId\tordering\ttitle\tregion\tlanguage\ntt0000001\t1\tДылда\tRU\t\\N\ntt0000001\t2\tBohnenstange\tDE\t\\N\n',
  'reference/films/omdb.org/all_movies.csv':
    '"id","name","parent_id","date"\n"1","Brestskaya krepost",\\N,"2010-01-01"\n"2","Waiting for \\"It\\"",\\N,"1990-05-01"\n',
  'reference/films/omdb.org/movie_languages.csv': '"movie_id","language_iso_639_1"\n"1","ru"\n"2","de"\n',
  'reference/films/movielens/movies.csv':
    'movieId,title,genres\n7,"City of Lost Children, The (Cité des enfants perdus, La) (1995)",Drama\n8,Heat (1995),Crime\n',
  'reference/films/movielens/links.csv': 'movieId,imdbId,tmdbId\n7,0112682,902\n8,0113277,949\n',
  'reference/offers/tmdb-watch-providers.json': JSON.stringify([
    { provider_name: 'Cinema Home Plus', display_priorities: { US: 1, CA: 2 } },
  ]),
  'reference/sites/roskomnadzor/roskomnadzor-mosgorsud-2015-08-20.json': JSON.stringify([
    { decision: { date: '2015-06-26', number: '№ 2и-0147/2015' }, domains: ['listed.example'], urls: [] },
  ]),
  'reference/sites/v2fly/v2fly-legit-services.json': JSON.stringify({ one: ['legit.example'] }),
  'facts/never-flag.json': JSON.stringify({ items: [{ host: '*.shared.example' }] }),
};

let shared = '';
beforeAll(async () => {
  shared = await mkdtemp(join(tmpdir(), 'watchright-reference-'));
  for (const [file, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(shared, file)), { recursive: true });
    await writeFile(join(shared, file), text);
  }
});
afterAll(() => rm(shared, { recursive: true }));

const { imdb: _imdb, titles: _titles, ...bare } = film;
const beanpole = {
  ...bare,
  id: 'beanpole-2019',
  title: 'Beanpole',
  year: 2019,
  language: 'ru',
  original: 'Дылда',
  imdb: 'tt0000001',
  titles: { de: ['Bohnenstange'] },
};
const fortress = {
  ...bare,
  id: 'brest-fortress-2010',
  title: 'Brest Fortress',
  year: 2010,
  language: 'ru',
  original: 'Брестская крепость',
  source: 'omdb',
};

function verifyOne(record: object): Verification {
  return verifyFilms(
    makeRows({ films: [record] }).films,
    readReferenceFilms(join(shared, 'reference/films')),
  );
}
const told = ({ disagreements }: Verification) =>
  disagreements.map(({ line, field, message }) => `${line} ${field} ${message}`);
const shareOf = ({ shares }: Verification, what: string) => {
  const share = shares.find((one) => one.what === what);
  return share && [share.confirmed, share.of];
};

describe('films', () => {
  it('are confirmed by id, by title and year, by romanised titles and by names turned round', () => {
    for (const record of [
      beanpole,
      fortress,
      {
        ...bare,
        id: 'the-city-of-lost-children-1995',
        title: 'The City of Lost Children',
        year: 1995,
        source: 'movielens',
      },
      {
        ...bare,
        id: 'waiting-for-it-1990',
        title: 'Waiting for “It”',
        year: 1990,
        language: 'de',
        source: 'omdb',
      },
    ]) {
      const found = verifyOne(record);
      expect(told(found)).toEqual([]);
      expect(shareOf(found, 'title and year, by any of them')).toEqual([1, 1]);
    }
  });

  it.each([
    ['a year', { ...fortress, id: 'brest-fortress-2011', year: 2011 }, '1 year is 2011, and omdb has 2010'],
    [
      'a source that does not have it',
      { ...fortress, id: 'brest-2010', title: 'Brest', original: 'Брест' },
      '1 source is omdb, which has no such title in 2010 or a year beside it',
    ],
    [
      'an IMDb id of another film',
      { ...bare, id: 'heat-1995', title: 'Heat', year: 1995, imdb: 'tt0112682', source: 'movielens' },
      '1 imdb is tt0112682, and movielens has tt0113277 for "Heat" (1995)',
    ],
    ['a language', { ...fortress, language: 'de' }, '1 language is de; omdb has ru'],
    [
      'a title',
      { ...beanpole, titles: { de: ['Lange Latte'] } },
      '1 titles.de is "Lange Latte"; imdb has "Bohnenstange"',
    ],
  ])('disagree about %s', (_what, record, words) => {
    expect(told(verifyOne(record))).toContain(words);
  });

  it('count titles by whether a source confirms them', () => {
    const { titles, ...rest } = beanpole;
    const found = verifyOne({ ...rest, unconfirmed: { ...titles, fr: ['Une grande fille'] } });
    expect(shareOf(found, 'titles in other languages with a source')).toEqual([0, 2]);
    expect(shareOf(found, 'titles without a source that the data compared with has')).toEqual([1, 2]);
    expect(found.suggestions?.map(({ field, message }) => `${field} ${message}`)).toEqual([
      'unconfirmed.de has "Bohnenstange", which imdb has',
    ]);
  });
});

describe('services', () => {
  const cited = { ...service, source: 'TMDB watch providers, autumn 2022' };
  const verify = (record: object) =>
    verifyServices(makeRows({ services: [record] }).services, readProviders(shared));

  it('differ in regions', () => {
    expect(told(verify(cited))).toEqual([
      '1 regions has RU, which TMDB did not have',
      '1 regions lacks CA, which TMDB had',
    ]);
    expect(verify(cited).shares.map(({ confirmed, of }) => [confirmed, of])).toEqual([
      [1, 1],
      [1, 2],
      [1, 2],
    ]);
  });

  it('that cite the list are on it', () => {
    expect(told(verify({ ...cited, name: 'Another' }))).toEqual([
      '1 name is "Another", which the cited list does not have',
    ]);
    expect(told(verify({ ...service, name: 'Another' }))).toEqual([]);
  });
});

describe('sites', () => {
  const verify = (record: object) =>
    verifySites(makeRows({ sites: [record] }).sites, readNeverFlag(shared), readOrders(shared));
  const order = {
    ...listing,
    authority: 'moscow-city-court',
    case: '2и-0147/2015',
    date: '2015-06-26',
    tier: 'A',
  };

  it('stand in the register with case, day and host', () => {
    expect(told(verify({ ...site, listings: [order] }))).toEqual([]);
    expect(told(verify({ ...site, listings: [{ ...order, date: '2015-06-27' }] }))).toHaveLength(1);
    expect(told(verify({ ...site, host: 'other.example', listings: [order] }))).toHaveLength(1);
  });

  it.each(['legit.example', 'www2.legit.example', 'somebody.shared.example'])('are not %s', (host) => {
    expect(told(verify({ ...site, host }))).toHaveLength(1);
  });
});
