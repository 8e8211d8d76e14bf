/** Words of a page title that are not part of a film's title, one language a row; ` | ` parts several on one line. */
export interface Phrases {
  readonly language: string;
  readonly phrases: readonly string[];
}

/** The phrases of all rows, one by one; Latin ones also without the marks of their letters, as many people write. */
export function listPhrases(rows: readonly Phrases[]): string[] {
  const phrases = rows.flatMap((row) => row.phrases).flatMap((line) => line.split(' | '));
  return [...phrases, ...phrases.filter((phrase) => MARKED.test(phrase)).map(dropMarks)];
}

/** Latin letters with marks; few phrases have one, and the others are not looked at twice. */
const MARKED = /[à-ſḀ-ỿ]/;
const COMBINING = /[\u0300-\u036f]/g;

/** "vizionează" -> "vizioneaza". */
function dropMarks(phrase: string): string {
  const bare = phrase.normalize('NFD').replace(COMBINING, '');
  return bare.replaceAll('ł', 'l').replaceAll('ı', 'i').replaceAll('đ', 'd');
}
