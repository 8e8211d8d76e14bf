import { expect, test } from 'vitest';
import { findOtherWork } from '../../../src/core/page/find-other-work.ts';

test.each([
  ['Name S01E02 720p', 'series'],
  ['Черное зеркало / Black Mirror / Сезон 4', 'series'],
  ['[Group] Name - 07 [720p]', 'series'],
  ['The.Daily.Show.2015.07.01.720p', 'series'],
  ['Hans Zimmer - Inception (OST) (2010) FLAC', 'music'],
  ['Mad Max (2015) PC | Лицензия', 'game'],
  ['Proteus Professional v8.10.3', 'software'],
  ['Elle Decoration №05 (2018) PDF', 'book'],
  ['Dune: Part Two | Official Trailer', 'trailer'],
  ['Big Mommas (2000-2011) BDRip', 'collection'],
  ['Some Band - A Night [1981, Rock, Blu-ray]', 'music'],
  ['SomeCon.US.2024.Keynote.1080p.mp4', 'show'],
  ['Name.S2009E09.HDTV', 'series'],
  ['Name.214.720p.HDTV.x264', 'series'],
  ['Serial online', 'series'],
])('%s is a %s', (title, work) => {
  expect(findOtherWork(title, /rip|720p/i.test(title))?.work).toBe(work);
});

test.each([
  'Star Wars: Episode IV - A New Hope (1977)',
  'Uncut Gems 2019',
  'Open Season (2006)',
  'Agent 007 (1962) 1080p',
  'The Cold Season 2018 2160p WEB-DL',
  'The.Last.Stage.2024.WEB.1080p',
  'Title 2023 HDTV 1080i',
  'Film 2019 1920x816',
  'Serial.Anybody.2011.1080p.BluRay.x264-GRP',
  'The.Search.for.Anybody.2011.1080p.BluRay.x264-GRP',
  'Rock Star [2001, drama, music, BDRip 1080p]',
])('%s is a film', (title) => {
  expect(findOtherWork(title, true)).toBeNull();
});

test('a sound track of a video is no music', () => {
  expect(findOtherWork('Kes.1969.1080p.BluRay.FLAC1.0.x264', true)).toBeNull();
});
