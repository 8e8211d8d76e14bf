import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTitle } from '../../../src/core/film-index/fold-title.ts';
import { readWords } from '../../../src/core/film-index/read-words.ts';
import { toSkeleton } from '../../../src/core/film-index/skeleton.ts';
import { hashLetters, joinHashes } from '../../../src/core/film-index/span-hash.ts';
import { spellOneEditAway } from '../../../src/core/film-index/spell-one-edit-away.ts';
import { openTitleIndex, writeTitleIndex } from '../../../src/core/film-index/title-index.ts';
import { fingerprintKey, readTitleKey, spellKey } from '../../../src/core/film-index/title-key.ts';
import { hashWord } from '../../../src/core/film-index/word-filter.ts';

const title = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
  fc.constantFrom('Solaris', 'Солярис', 'The Ring', 'Дом', '七人の侍', 'Amélie', 'AMELIE', 'Tom & Jerry'),
);
const film = fc.record({
  year: fc.integer({ min: 1888, max: 2035 }),
  titles: fc.array(title, { minLength: 1, maxLength: 3 }),
});

describe('A title index', () => {
  it('finds the films of every title, as trying them all does', () => {
    fc.assert(
      fc.property(fc.array(film, { minLength: 1, maxLength: 60 }), fc.array(title), (films, others) => {
        const index = openTitleIndex(writeTitleIndex(films));
        const spell = (text: string) => spellKey(readTitleKey(text));
        const asked = [...films.flatMap(({ titles }) => titles), ...others];
        for (const text of asked.filter((one) => readTitleKey(one).words.length > 0)) {
          const expected = films.flatMap(({ titles }, rank) =>
            titles.map(spell).includes(spell(text)) ? [rank] : [],
          );
          const found = index.find(fingerprintKey(readTitleKey(text)));
          expect(found.filter((rank) => expected.includes(rank))).toEqual(expected);
        }
        expect(films.map((_, rank) => index.yearOf(rank))).toEqual(films.map(({ year }) => year));
      }),
    );
  });

  it('knows every word of its titles, and few others', () => {
    const words = Array.from({ length: 2_000 }, (_, at) => `word${at.toString(36)}x`);
    const index = openTitleIndex(writeTitleIndex(words.map((word) => ({ year: 2000, titles: [word] }))));
    expect(words.every((word) => index.mayHaveWord(hashWord(word, 'plain')))).toBe(true);
    const strangers = words.filter((word) => index.mayHaveWord(hashWord(`${word}y`, 'plain')));
    expect(strangers.length / words.length).toBeLessThan(0.05);
  });

  it('gives the same bytes for the same films', () => {
    const films = [{ year: 2000, titles: ['A', 'Б'] }];
    expect(writeTitleIndex(films)).toEqual(writeTitleIndex(films));
  });

  it('is refused when its sizes do not add up', () => {
    const bytes = writeTitleIndex([{ year: 2000, titles: ['A'] }]);
    expect(() => openTitleIndex(bytes.slice(0, -4))).toThrow(RangeError);
  });
});

describe('Words of a title', () => {
  it('joined are the folded title, however it is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(..."aBéйЁ七の ’'-.:&ßø2½ｱ")), (letters) => {
        const text = letters.join('').slice(0, 90);
        expect(
          readWords(text)
            .map((word) => word.text)
            .join(''),
        ).toBe(foldTitle(text));
      }),
    );
  });

  it('have a gap that says what parts them', () => {
    const gaps = readWords("Alien: Covenant (2017) - Don't | 東京").map(({ text, gap }) => `${gap} ${text}`);
    expect(gaps).toEqual(['wall alien', 'sign covenant', 'bracket 2017', 'sign dont', 'wall 東', 'none 京']);
  });

  it('stand where the text has them', () => {
    const text = 'Über (2017)';
    expect(readWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Über', '2017']);
  });
});

describe('The skeleton of a Cyrillic word', () => {
  it.each([
    ['ковбой', 'kovboj', 'kovboy', 'kovboi'],
    ['золушка', 'zolushka', 'zoluška'],
    ['рядового', 'ryadovogo', 'riadovogo', 'rjadovogo'],
    ['щука', 'shchuka', 'schuka', 'shhuka'],
    ['хижина', 'khizhina', 'hizhina'],
    ['царь', 'tsar', 'car', 'tzar', "tsar'"],
    ['юность', 'yunost', 'junost', 'iunost'],
  ])('%s', (native, ...romanised) => {
    for (const spelling of romanised)
      expect(toSkeleton(foldTitle(spelling))).toBe(toSkeleton(foldTitle(native)));
  });
});

describe('Hashes of stretches', () => {
  it('join to the hash of the whole', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (first, second) => {
        const joined = joinHashes(hashLetters(first).hash, hashLetters(second));
        expect(joined).toBe(hashLetters(first + second).hash);
      }),
    );
  });

  it('reach every spelling one edit away', () => {
    const known = ['heat', 'hea', 'heart', 'beat', 'haet', 'eheat', 'heatz', 'hat', 'bent', 'hearts'];
    const hashes = new Set(known.map((word) => hashLetters(word).hash));
    const found = spellOneEditAway('heat', (hash) => hashes.has(hash)).map(({ text }) => text);
    expect(found.sort()).toEqual(['hea', 'heart', 'beat', 'haet', 'eheat', 'heatz', 'hat'].sort());
  });

  it('are those of the spellings one edit away, none of which is the word itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-e]{0,8}$/), (word) => {
        const spellings = spellOneEditAway(word, () => true);
        for (const { text, hash, power } of spellings) expect({ hash, power }).toEqual(hashLetters(text));
        expect(new Set(spellings.map(({ text }) => text))).toEqual(listOneEditAway(word));
      }),
    );
  });
});

/** By trying everything. */
function listOneEditAway(word: string): Set<string> {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const all = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [start, rest] = [word.slice(0, at), word.slice(at)];
    for (const letter of letters) {
      all.add(start + letter + rest);
      if (rest !== '') all.add(start + letter + rest.slice(1));
    }
    if (rest !== '') all.add(start + rest.slice(1));
    if (rest.length > 1) all.add(start + rest.charAt(1) + rest.charAt(0) + rest.slice(2));
  }
  return new Set([...all].filter((spelling) => spelling !== word));
}
