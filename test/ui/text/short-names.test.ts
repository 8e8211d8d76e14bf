import { expect, test } from 'vitest';
import { maskHost } from '../../../src/ui/text/mask-host.ts';
import { nameFilmKey } from '../../../src/ui/text/name-film-key.ts';
import { shorten } from '../../../src/ui/text/shorten.ts';
import { sourceHost } from '../../../src/ui/text/source-host.ts';

test('a site that was dismissed is shown by its first letters', () => {
  expect(maskHost('tracker.example')).toBe('tr….example');
  expect(maskHost('video.example/films')).toBe('vi….example');
  expect(maskHost('')).toBe('…');
});

test('a film key reads as a title, and what is no key stays as it is', () => {
  expect(nameFilmKey('the-interview-2014')).toBe('The interview (2014)');
  expect(nameFilmKey('2001-a-space-odyssey-1968')).toBe('2001 a space odyssey (1968)');
  expect(nameFilmKey('Интервью (2014)')).toBe('Интервью (2014)');
});

test('long text is cut between characters and not before a mark', () => {
  expect(shorten('Film', 10)).toBe('Film');
  expect(shorten('The.Interview.2014', 14)).toBe('The.Interview…');
  expect(shorten('🎬'.repeat(50), 10)).toBe(`${'🎬'.repeat(9)}…`);
});

test('a source is named by its host', () => {
  expect(sourceHost('https://www.USTR.gov/a?b')).toBe('ustr.gov');
  expect(sourceHost('javascript:alert(1)')).toBeNull();
  expect(sourceHost(undefined)).toBeNull();
});
