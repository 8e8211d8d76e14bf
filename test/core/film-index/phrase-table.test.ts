import { describe, expect, it } from 'vitest';
import { openPhraseTable, writePhraseTable } from '../../../src/core/film-index/phrase-table.ts';
import { readWords } from '../../../src/core/film-index/read-words.ts';
import { hashLetters } from '../../../src/core/film-index/span-hash.ts';

const read = (text: string) => readWords(text).map((word) => word.text);
const phrases = ['watch online', 'watch online free', 'online', '在线观看', "l'intégrale"];
const measure = openPhraseTable(
  writePhraseTable(phrases.map((one) => ({ space: 'plain', words: read(one) }))),
);

function measureIn(text: string, at: number): number {
  const words = read(text);
  return measure(at, 'plain', (place) => {
    const word = words[place];
    return word === undefined ? undefined : hashLetters(word);
  });
}

describe('A table of phrases', () => {
  it.each([
    ['Watch Online Heat', 0, 2],
    ['watch online FREE now', 0, 3],
    ['Heat - watch online', 1, 2],
    ['Heat - watch online', 2, 1],
    ['watch Heat online', 0, 0],
    ['watch', 0, 0],
    ['热力追踪在线观看', 4, 4],
    ['热力追踪在线', 4, 0],
    ['L’Intégrale', 0, 1],
    ['', 0, 0],
  ])('“%s” from word %d on has a phrase of %d words', (text, at, words) => {
    expect(measureIn(text, at)).toBe(words);
  });

  it('keeps the spaces of keys apart', () => {
    const own = openPhraseTable(writePhraseTable([{ space: 'skeleton', words: ['smotret'] }]));
    const stretchAt = (at: number) => (at === 0 ? hashLetters('smotret') : undefined);
    expect([own(0, 'skeleton', stretchAt), own(0, 'plain', stretchAt)]).toEqual([1, 0]);
  });

  it('holds no phrase without words', () => {
    const none = openPhraseTable(writePhraseTable([{ space: 'plain', words: [] }]));
    expect(none(0, 'plain', () => hashLetters('a'))).toBe(0);
  });
});
