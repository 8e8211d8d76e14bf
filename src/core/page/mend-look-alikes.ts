/**
 * Cyrillic and Greek letters that look like a Latin one in most fonts, each above the letter it looks like.
 * Source: the single-letter pairs of Unicode's confusables (UTS #39).
 */
const LIKE_LATIN = 'аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅԌԚԜ' + 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const LATIN = 'aeopcyxijshdqwABEKMHOPCTYXIJSGQW' + 'ABEZHIKMNOPTYXo';
const TO_LATIN: ReadonlyMap<string, string> = pair(LIKE_LATIN, LATIN);
const TO_CYRILLIC: ReadonlyMap<string, string> = pair('aeopcyxijABEKMHOPCTYX', 'аеорсухіјАВЕКМНОРСТУХ');

const HAS_LATIN = /\p{Script=Latin}/u;
const HAS_OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The text with words of mixed scripts in one: "Неаt" with a Cyrillic Н and а becomes "Heat", "Мaтрица" with a Latin a
 * becomes Cyrillic throughout. Words that are of one script stay, and so do those that make sense in neither.
 */
export function mendLookAlikes(text: string): string {
  if (!HAS_LATIN.test(text) || !HAS_OTHER.test(text)) return text;
  return text.replace(WORD, (word) => {
    if (!HAS_LATIN.test(word) || !HAS_OTHER.test(word)) return word;
    const latin = replaceAll(word, TO_LATIN);
    if (!HAS_OTHER.test(latin)) return latin;
    const cyrillic = replaceAll(word, TO_CYRILLIC);
    return HAS_LATIN.test(cyrillic) ? word : cyrillic;
  });
}

function replaceAll(word: string, table: ReadonlyMap<string, string>): string {
  return Array.from(word, (letter) => table.get(letter) ?? letter).join('');
}

function pair(from: string, to: string): ReadonlyMap<string, string> {
  const letters = Array.from(to);
  return new Map(Array.from(from, (letter, at) => [letter, letters[at] ?? letter]));
}
