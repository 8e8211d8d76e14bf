import { describe, expect, it } from 'vitest';
import { createSpanMatcher } from '../../../src/core/film-index/match-spans.ts';
import { openTitleIndex, writeTitleIndex } from '../../../src/core/film-index/title-index.ts';

const films = [
  { year: 2006, titles: ['The Prestige', 'Престиж'] },
  { year: 1998, titles: ['Saving Private Ryan', 'Спасти рядового Райана'] },
  { year: 1956, titles: ['The Rainmaker'] },
  { year: 1997, titles: ['Contact', 'Контакт'] },
  { year: 2016, titles: ['Home'] },
  { year: 2001, titles: ['Ковбой Бибоп'] },
  { year: 2002, titles: ['Solaris', 'Солярис'] },
  { year: 1972, titles: ['Solaris', 'Солярис'] },
  { year: 2017, titles: ['Blade Runner 2049'] },
  { year: 1982, titles: ['Blade Runner'] },
  { year: 1951, titles: ['Rashômon', '羅生門'] },
  { year: 1926, titles: ['Torrent'] },
  { year: 2013, titles: ['Sparks'] },
];
const match = createSpanMatcher(openTitleIndex(writeTitleIndex(films)));
const nameOf = (text: string) => {
  const found = match(text);
  return found && `${films[found.rank]?.titles[0]} ${films[found.rank]?.year}`;
};

describe('Films in noisy texts', () => {
  it.each([
    ['Watch The Prestige (2006) Full Movie Online Free - 123Movies', 'The Prestige 2006'],
    ['The.Prestige.2006.1080p.BluRay.x264-SPARKS', 'The Prestige 2006'],
    ['[ TorrentSite.to ] The.Prestige.720p.WEBRip.x264-GRP', 'The Prestige 2006'],
    ['Престиж (2006) смотреть онлайн бесплатно', 'The Prestige 2006'],
    ['/films/spasti-ryadovogo-rayana-1998-hd-1080', 'Saving Private Ryan 1998'],
    ['/film/kovboj-bibop-2001-smotret-onlajn', 'Ковбой Бибоп 2001'],
    ['/movie/contact-1997', 'Contact 1997'],
    ['Contact (1997) - IMDb', 'Contact 1997'],
    ['Solaris (1972) stream', 'Solaris 1972'],
    ['Solaris (2003) stream', 'Solaris 2002'],
    ['Blade Runner 2049 (2017) torrent', 'Blade Runner 2049 2017'],
    ['Blade Runner 1982 torrent', 'Blade Runner 1982'],
    ['羅生門 (1951) 映画', 'Rashômon 1951'],
    ['RASHOMON 1951 DVDRip', 'Rashômon 1951'],
  ])('%s', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });

  it.each([
    'Contact - eBay',
    'Contact us · LinkedIn · 1997',
    'Home | Google Search',
    'Home · Medium · 2016',
    'Heat pump installation cost 2016',
    'Contact lenses 1997 offer',
    'Solaris (1985) stream',
    'Solarus is coming to streaming today',
    'Solarus | streaming',
    'Linux distribution torrent',
    'Some.Other.Film.2013.1080p.BluRay.x264-SPARKS',
    '',
    ' | - / ',
  ])('none in: %s', (text) => {
    expect(nameOf(text)).toBeNull();
  });

  it.each([
    ['The.Rainmaekr.1956.720p.HDTV.H.264-PSA', 'The Rainmaker 1956'],
    ['Watch The Prestge (2006) Full Movie', 'The Prestige 2006'],
    ['Saving Privatee Ryan 1998 DVDRip', 'Saving Private Ryan 1998'],
    ['Смотреть Прэстиж (2006) онлайн', 'The Prestige 2006'],
  ])('one edit away: %s', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });

  it('says where the title stands, which films fit and how the year does', () => {
    const text = 'Watch Solaris Full Movie Online';
    const found = match(text);
    expect(text.slice(found?.start, found?.end)).toBe('Solaris');
    expect(found).toMatchObject({ rank: 6, others: [7], yearFit: 'none', isMisspelt: false });
    expect(match('Solaris (2003)')).toMatchObject({ rank: 6, others: [], yearFit: 'near' });
  });

  it('believes no fingerprint that the film itself does not confirm', () => {
    const sceptic = createSpanMatcher(openTitleIndex(writeTitleIndex(films)), () => false);
    expect(sceptic('The Prestige (2006)')).toBeNull();
  });

  it('takes a text of any length in its stride', () => {
    for (const part of ['The Prestige (2006) ', '((((', 'смотреть ', '羅生門', '\ud800', '/a-1']) {
      const start = performance.now();
      match(part.repeat(1_000_000 / part.length));
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});
