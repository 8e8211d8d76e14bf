import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { beforeAll, expect, test } from 'vitest';
import type { Knowledge } from '../../../src/core/knowledge.ts';
import { createPage } from '../../../src/core/page/page.ts';
import { PAGE_BOUNDS } from '../../../src/core/page/page-bounds.ts';
import { parseReleaseName } from '../../../src/core/page/parse-release-name.ts';
import { recognise } from '../../../src/core/recognise.ts';
import { readPage } from '../../../src/page-reader/read-page.ts';
import { openBundledKnowledge } from '../../open-bundled-knowledge.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await openBundledKnowledge();
});
const ON = '2026-11-23';
const FUZZ_MS = 3000;

/** Pieces that titles are made of, so that chance builds texts that get far into the parsers. */
const PIECES = [
  'Heat',
  'The',
  'Матрица',
  '盗梦空间',
  '기생충',
  'مشاهدة',
  '(1995)',
  '[1995]',
  '1995',
  '2049',
  '1080p',
  'BluRay',
  'x264-GRP',
  '.mkv',
  'S01E02',
  ' - ',
  ' | ',
  ' / ',
  '.',
  '_',
  '(',
  ')',
  '[',
  ']',
  '《',
  '》',
  'watch',
  'online',
  'смотреть',
  'скачать',
  'aka',
  "Director's Cut",
  '\u200f',
  '\ud83c',
  '％',
  'Ｈ',
  'а',
  '\u0000',
  'Part 1',
  'German',
] as const;
const title = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const texts = fc.array(title, { maxLength: 5 });
const counted = fc.record({ count: fc.nat({ max: 40 }), names: texts });
const page = fc.record({
  address: fc.oneof(
    title,
    title.map((text) => `https://films.example/film/${text}`),
  ),
  title,
  headings: texts,
  siteName: fc.option(title),
  films: fc.array(fc.record({ title, alternateTitles: texts, year: fc.option(fc.integer()) }), {
    maxLength: 3,
  }),
  declaredTypes: texts,
  imdbIds: texts,
  magnets: counted,
  torrentLinks: counted,
  fileNames: texts,
  players: fc.record({ count: fc.nat({ max: 3 }), hosts: texts }),
});

test('whatever a page holds, it gets a verdict with a confidence between 0 and 1', () => {
  fc.assert(
    fc.property(page, (given) => {
      const { film, flag } = recognise(given, knowledge, ON);
      if (flag !== 'none') expect(film).not.toBeNull();
      if (film) expect(film.confidence > 0 && film.confidence <= 1 && film.title !== '').toBe(true);
    }),
    { interruptAfterTimeLimit: FUZZ_MS, numRuns: 10_000 },
  );
});

test('the same page gets the same verdict', () => {
  fc.assert(
    fc.property(page, (given) => {
      expect(recognise(given, knowledge, ON)).toEqual(recognise(given, knowledge, ON));
    }),
    { interruptAfterTimeLimit: FUZZ_MS / 3, numRuns: 1000 },
  );
});

test('a release name’s titles are never empty and its year is one of films', () => {
  fc.assert(
    fc.property(title, (text) => {
      const { titles, year } = parseReleaseName(text);
      expect(titles.every((one) => one.trim() !== '')).toBe(true);
      expect(year === null || (year >= 1888 && year <= 2035)).toBe(true);
    }),
    { interruptAfterTimeLimit: FUZZ_MS, numRuns: 10_000 },
  );
});

test.each([
  ['letters', 'x'],
  ['blanks', ' '],
  ['open brackets', '('],
  ['closed brackets', ']'],
  ['dots', '.'],
  ['years', '(1995) '],
  ['tags', '1080p.'],
  ['dashes', ' - '],
  ['walls', ' | '],
  ['book quotes', '《'],
  ['digits and hyphens', '1-'],
  ['genres', '(rock, '],
  ['phrases', 'watch online '],
  ['look-alikes', 'аa'],
])('a title of a megabyte of %s is judged like its beginning', (_what, unit) => {
  const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
  const judge = (one: string) =>
    recognise(createPage({ address: 'https://films.example/1', title: one }), knowledge, ON);
  expect(judge(text)).toEqual(judge(text.slice(0, PAGE_BOUNDS.title)));
});

test('10,000 links and 100 nested data blocks are read and judged', () => {
  const links = Array.from(
    { length: 10_000 },
    (_, at) => `<a href="magnet:?xt=urn:btih:${at}&dn=Film.${at}.1995.1080p">x</a>`,
  );
  const nested = `${'{"@graph":['.repeat(50)}{"@type":"Movie","name":"Heat"}${']}'.repeat(50)}`;
  const blocks = `<script type="application/ld+json">${nested}</script>`.repeat(100);
  const { document } = parseHTML(
    `<!doctype html><html><head><title>Heat (1995)</title>${blocks}</head><body>${links.join('')}</body></html>`,
  );
  const verdict = recognise(readPage(document, 'https://films.example/1'), knowledge, ON);
  // So many downloads are a list of films.
  expect(verdict).toMatchObject({ flag: 'none', film: { id: 'heat-1995' } });
});
