import { describe, expect, test } from 'vitest';
import { foldTitle } from '../../../src/core/film-index/fold-title.ts';
import { readTitle } from '../../../src/core/page/read-title.ts';
import { detectWording } from '../../../src/core/page/wording/detect-wording.ts';
import { WORDING_EXAMPLES, WORDING_NEGATIVES } from '../../../src/core/page/wording/wording-examples.ts';

const setting = { host: 'films.example', siteName: null, place: 'title' } as const;

describe('wording in its languages', () => {
  test.each(WORDING_EXAMPLES)('$language: $title', ({ title, film, year, finds }) => {
    expect([...detectWording(title)].sort()).toEqual([...finds].sort());
    const clue = readTitle(title, setting);
    expect([foldTitle(clue.titles[0] ?? ''), clue.year]).toEqual([foldTitle(film), year]);
  });

  test.each(WORDING_NEGATIVES)('nothing is found in: %s', (title) => {
    expect([...detectWording(title)]).toEqual([]);
  });

  test('thirty languages at least have examples', () => {
    expect(new Set(WORDING_EXAMPLES.map((one) => one.language)).size).toBeGreaterThanOrEqual(30);
  });
});
