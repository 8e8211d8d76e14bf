import { expect, test } from 'vitest';
import { parseReleaseName } from '../../../src/core/page/parse-release-name.ts';

const read = (name: string) => {
  const { titles, year } = parseReleaseName(name);
  return [titles[0], year];
};

test.each([
  ['Dune.Part.Two.2024.1080p.WEBRip.x264.AAC-GROUP', 'Dune Part Two', 2024],
  ['1917.2019.1080p.BluRay.x264-GROUP', '1917', 2019],
  ['2012 (2009) 720p BluRay', '2012', 2009],
  ['2001.A.Space.Odyssey.1968.1080p.BluRay', '2001 A Space Odyssey', 1968],
  ['Blade Runner 2049 (2017) [1080p]', 'Blade Runner 2049', 2017],
  ['Alien.DC.1979.1080p.BluRay', 'Alien', 1979],
  ['[Group] Name of a Film (2016) [1080p].mkv', 'Name of a Film', 2016],
  ['La Planète des Singes - Suprématie FRENCH DVDRIP 2017', 'La Planète des Singes - Suprématie', 2017],
  ['A.I.Artificial.Intelligence.2001.DVDRip', 'A.I. Artificial Intelligence', 2001],
  ['Some.Film.German.2008.DVDRip.XviD', 'Some Film', 2008],
  ['Some.Long.Film.iTALiAN.2008.DVDRip.XviD', 'Some Long Film', 2008],
  ['Broken.English.2007.DVDRip.XviD', 'Broken English', 2007],
  ['Lessons.French.2011.FRENCH.DVDR', 'Lessons French', 2011],
  ['Bigger.and.Uncut.1999.DVDRip', 'Bigger and Uncut', 1999],
  ['The.Final.Cut.2004.DVDRip', 'The Final Cut', 2004],
  ['The.Good.German.2006.DVDRip', 'The Good German', 2006],
  ['Some.Film.The.Directors.Cut.2004.DVDRip', 'Some Film', 2004],
  ['Alone_(Not)_Again_(2009)_[1080p]', 'Alone (Not) Again', 2009],
  ['06-Some Film (2008).mkv', 'Some Film', 2008],
  ['10.Some.Films.2008.720p', '10 Some Films', 2008],
  ['www.example.org - Some Film (2008) 720p', 'Some Film', 2008],
])('%s is %s of %s', (name, title, year) => {
  expect(read(name)).toEqual([title, year]);
});

test('a resolution, a frame size and a colour standard are no years', () => {
  expect(parseReleaseName('Film 1920x1080 BT 2020 HEVC').year).toBeNull();
  expect(parseReleaseName('Film 2160p UHD').year).toBeNull();
});

test('both titles of a bilingual name are kept, the Latin one first', () => {
  expect(parseReleaseName('Мистер Чёрч / Mr. Church (2016) HDRip').titles).toEqual([
    'Mr. Church',
    'Мистер Чёрч',
  ]);
  expect(parseReleaseName('Okuribito (Departures) 2008 BDRip').titles).toEqual(['Okuribito', 'Departures']);
});

test('a number that may be the year or the title is kept as both', () => {
  expect(parseReleaseName('Wonder Woman 1984').titleWithYear).toBe('Wonder Woman 1984');
});

test('a title is kept together with what was taken for a tag', () => {
  expect(parseReleaseName('The.Tall.German.2006.DVDRip').titleWithTags).toBe('The Tall German');
});

test('nothing throws, and a long name is read up to its bound', () => {
  for (const name of [
    '',
    '()',
    '[[[[',
    '2019',
    '1080p',
    '-',
    '\u0000',
    '《',
    '(((2019',
    'x'.repeat(1_000_000),
  ]) {
    expect(() => parseReleaseName(name)).not.toThrow();
  }
});
