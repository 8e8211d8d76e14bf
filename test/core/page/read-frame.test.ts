import { expect, test } from 'vitest';
import { readTitle } from '../../../src/core/page/read-title.ts';

const frame = (title: string) =>
  readTitle(title, { host: 'films.example', siteNames: [], place: 'title' }).frame;

test.each([
  'The Long Road - Full movie - Films',
  'The Long Road full movie',
  'The Long Road (2019) | Some site',
  'The Long Road (2019) and what came after it',
  'The Long Road (Jane Doe) online',
])('nothing but wording stands around the title: %s', (title) => expect(frame(title).isClean).toBe(true));

test.each(['Germany halts Nord Stream 2 pipeline', 'Long Road movie theatre burns down'])(
  'a headline is a sentence: %s',
  (title) => expect(frame(title).isClean).toBe(false),
);

test('the word for a film counts where it stands around the title', () => {
  expect(frame('The Long Road - Full movie').saysFilm).toBe(true);
  expect(frame('Movie night at the long road').saysFilm).toBe(false);
});

test('what stands behind a bar is not the title’s', () => {
  expect(frame('긴 길 | 어느 공식 사이트').isAlone).toBe(false);
  expect(frame('긴 길 - The Long Road').isAlone).toBe(true);
});
