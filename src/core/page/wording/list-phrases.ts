/** Words of a page title that are not part of a film's title, one language a row; ` | ` parts several on one line. */
export interface Phrases {
  readonly language: string;
  readonly phrases: readonly string[];
}

/** The phrases of all rows, one by one; Latin ones also without the marks of their letters, as many people write. */
export function listPhrases(rows: readonly Phrases[]): string[] {
  const phrases = rows.flatMap((row) => row.phrases).flatMap((line) => line.split(' | '));
  return [...new Set([...phrases, ...phrases.map(dropMarks)])];
}

const BARE: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ı', 'i'],
  ['đ', 'd'],
]);

/** "vizionează" -> "vizioneaza". */
function dropMarks(phrase: string): string {
  const bare = phrase.normalize('NFD').replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '');
  return bare.normalize('NFC').replace(/[łıđ]/g, (letter) => BARE.get(letter) ?? letter);
}
