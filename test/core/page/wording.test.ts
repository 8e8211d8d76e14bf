import { describe, expect, test } from 'vitest';
import { foldTitle } from '../../../src/core/film-index/fold-title.ts';
import { readTitle } from '../../../src/core/page/read-title.ts';
import { detectWording } from '../../../src/core/page/wording/detect-wording.ts';
import { FILM_WORDS } from '../../../src/core/page/wording/film-words.ts';
import { LEAD_PHRASES } from '../../../src/core/page/wording/lead-phrases.ts';
import { TAIL_PHRASES } from '../../../src/core/page/wording/tail-phrases.ts';
import { WORDING_EXAMPLES, WORDING_NEGATIVES } from '../../../src/core/page/wording/wording-examples.ts';
import { readCases } from '../../corpus/read-cases.ts';

const written = readCases('wording.txt');
const setting = { host: 'films.example', siteNames: [], place: 'title' } as const;

describe('wording in its languages', () => {
  test.each(WORDING_EXAMPLES)('$language: $title', ({ title, film, year, finds }) => {
    expect([...detectWording(title)].sort()).toEqual([...finds].sort());
    const clue = readTitle(title, setting);
    expect([foldTitle(clue.titles[0] ?? ''), clue.year]).toEqual([foldTitle(film), year]);
  });

  test.each(WORDING_NEGATIVES)('nothing is found in: %s', (title) => {
    expect([...detectWording(title)]).toEqual([]);
  });

  test.each(written)('%s: %s', (_language, title = '', film = '', year) => {
    const clue = readTitle(title, { ...setting, siteNames: ['Streamhouse'] });
    expect([foldTitle(clue.titles[0] ?? ''), clue.year]).toEqual([
      foldTitle(film),
      year ? Number(year) : null,
    ]);
  });

  test('sixty languages at least have examples', () => {
    const languages = [
      ...WORDING_EXAMPLES.map((one) => one.language),
      ...written.map(([language]) => language),
    ];
    expect(new Set(languages).size).toBeGreaterThanOrEqual(60);
  });

  test.each([LEAD_PHRASES, TAIL_PHRASES, FILM_WORDS])(
    'every language with phrases has an example',
    (...rows) => {
      const languages = new Set([
        ...WORDING_EXAMPLES.map((one) => one.language),
        ...written.map(([language]) => language),
      ]);
      expect(rows.map(({ language }) => language).filter((language) => !languages.has(language))).toEqual([]);
    },
  );
});
