import { isLatinTitle, orderTitles } from './order-titles.ts';

/** Scripts that pages write right beside a Latin title of the same film. Cyrillic and Latin mix within titles ("Наша Russia"). */
const OTHER_SCRIPT =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Kannada}\p{Script=Gujarati}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Khmer}\p{Script=Ethiopic}]/u;
const LATIN_WORD = /\p{Script=Latin}{2}/u;
/** Letters that only Vietnamese has. */
const VIETNAMESE = /[ăđơư\u1ea0-\u1ef9]/i;
const DASH = /\s+[–—-]\s+/u;
const BAR = /\s*[|｜]\s*/u;

/**
 * The names in a title that gives the film's name in two languages, the Latin one first: "Mắt Biếc - Dreamy Eyes",
 * "พี่มาก..พระโขนง Pee Mak", "Koe no Katachi | A Silent Voice". The title alone when it is one name: "Mission - Fallout".
 */
export function splitNames(title: string): string[] {
  const bars = title.split(BAR).filter((name) => name !== '');
  if (bars.length > 1) return bars;
  const dashed = title.split(DASH);
  const [first = '', second = ''] = dashed;
  if (dashed.length === 2 && areTwoLanguages(first, second)) return orderTitles([first, second]);
  return orderTitles(splitScripts(title));
}

function areTwoLanguages(a: string, b: string): boolean {
  if (VIETNAMESE.test(a) !== VIETNAMESE.test(b)) return LATIN_WORD.test(a) && LATIN_WORD.test(b);
  return isLatinTitle(a) !== isLatinTitle(b) && /\p{L}/u.test(a) && /\p{L}/u.test(b);
}

/** Both sides of the one place where a title changes from Latin letters to others or back. */
function splitScripts(title: string): string[] {
  const words = title.split(' ');
  const isOther = words.map((word) =>
    OTHER_SCRIPT.test(word) ? true : LATIN_WORD.test(word) ? false : null,
  );
  const known = isOther.filter((one) => one !== null);
  const changes = known.filter((one, at) => at > 0 && one !== known[at - 1]).length;
  if (changes !== 1) return [title];
  const from = isOther.findIndex((one) => one !== null && one !== known[0]);
  return [words.slice(0, from).join(' '), words.slice(from).join(' ')];
}
