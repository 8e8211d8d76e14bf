import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTitle } from '../../../src/core/film-index/fold-title.ts';
import { openTitleChecks, writeTitleChecks } from '../../../src/core/film-index/title-checks.ts';
import { readTitleKey } from '../../../src/core/film-index/title-key.ts';

const title = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('Вий', 'Морозко', 'Il tocco', '罪の手ざわり'),
);

describe('Checks of titles that are not kept', () => {
  it('know every title of every film, folded and under its skeleton', () => {
    fc.assert(
      fc.property(fc.array(fc.array(title, { maxLength: 6 }), { maxLength: 150 }), (films) => {
        const isTitle = openTitleChecks(writeTitleChecks(films));
        films.forEach((titles, rank) => {
          for (const one of titles) {
            const { space, words } = readTitleKey(one);
            expect(isTitle(rank, { space: 'plain', text: foldTitle(one) })).toBe(true);
            expect(isTitle(rank, { space, text: words.join('') })).toBe(true);
          }
        });
      }),
    );
  });

  it('take another text for one of six titles about once in ten thousand times', () => {
    const titles = ['one', 'two', 'three', 'four', 'five', 'six'];
    const isTitle = openTitleChecks(writeTitleChecks([[], titles, []]));
    const texts = Array.from({ length: 100_000 }, (_, number) => `other${number}`);
    const passing = texts.filter((text) => isTitle(1, { space: 'plain', text }));
    expect(passing.length).toBeLessThan(30);
    expect(texts.some((text) => isTitle(0, { space: 'plain', text }))).toBe(false);
  });

  it('tell a Cyrillic title from another one with its skeleton', () => {
    const isTitle = openTitleChecks(writeTitleChecks([['Вий']]));
    const { words } = readTitleKey('Вий');
    expect(isTitle(0, { space: 'skeleton', text: words.join('') })).toBe(true);
    expect(isTitle(0, { space: 'plain', text: foldTitle('Вы') })).toBe(false);
  });

  it('are refused when they are cut short', () => {
    const bytes = writeTitleChecks([['one'], ['two']]);
    expect(() => openTitleChecks(bytes.slice(0, 8))).toThrow(RangeError);
    expect(() => openTitleChecks(bytes.slice(0, -2))).toThrow(RangeError);
  });

  it('refuse a film of more titles than one byte counts', () => {
    const many = Array.from({ length: 300 }, (_, number) => `title ${number}`);
    expect(() => writeTitleChecks([many])).toThrow(RangeError);
  });
});
