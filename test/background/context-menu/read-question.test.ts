import { expect, test } from 'vitest';
import { readQuestion } from '../../../src/background/context-menu/read-question.ts';
import { openSmallKnowledge } from '../small-lists.ts';

const knowledge = openSmallKnowledge();
const read = (text: string, link: string | null = null) =>
  readQuestion({ text, link, isPrivate: false }, knowledge, '2026-11-24');

test.each([
  ['The Interview', null],
  ['  the   interview ', null],
  ['Интервью', null],
  ['The Interview (2014) WEB-DL 1080p', null],
  ['the interview (2014)', null],
  ['', 'https://site.example/films/the-interview-2014'],
])('“%s” with link %s means the film', (text, link) => {
  expect(read(text, link).film).toEqual({ id: 'the-interview-2014', title: 'The Interview', year: 2014 });
});

test.each([
  ['Another Film (2011) 1080p WEB-DL', null, 'Another Film'],
  ['', 'https://site.example/watch/another-film', 'another film'],
  ['', null, ''],
])('“%s” with link %s is left to the search, as “%s”', (text, link, wanted) => {
  expect(read(text, link)).toEqual({ text: wanted, film: null });
});

test('a text of any length is bounded', () => {
  expect(read('x '.repeat(100_000)).text.length).toBeLessThan(400);
});
