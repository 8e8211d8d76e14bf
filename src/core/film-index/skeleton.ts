/**
 * Cyrillic in Latin, and every Latin spelling of it, brought to one lossy form: "Ковбой", "kovboj", "kovboy" and
 * "kovboi" all give `kovboi`. Hissing sounds are one letter each way they are written (ш щ sh shch → s; ч ц ts ch → c;
 * ж zh → z), х is h (kh), soft and hard signs are gone, and i, j, y are dropped before a vowel (я ya ia ja → a).
 */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'z',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'c',
  ш: 's',
  щ: 's',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'u',
  я: 'a',
  і: 'i',
  є: 'e',
  ґ: 'g',
  ј: 'i',
  ђ: 'd',
  ћ: 'c',
  љ: 'l',
  њ: 'n',
  џ: 'd',
};
const FIRST_CYRILLIC = 0x400;
const LAST_CYRILLIC = 0x4ff;
const [A, C, E, H, I, J, K, O, S, T, U, W, Y, Z] = [
  97, 99, 101, 104, 105, 106, 107, 111, 115, 116, 117, 119, 121, 122,
];
/** The sound of a spelling, by its first letter: sh, sch, shch; ts, tz; cz, ch; kh; zh; w. */
const SOUNDS: Readonly<Record<number, string>> = {
  [S]: 's',
  [T]: 'c',
  [C]: 'c',
  [K]: 'h',
  [Z]: 'z',
  [W]: 'v',
};

/**
 * The skeleton of one folded word (see fold-title); letters of other scripts stay as they are. Every word of every page
 * title comes through here: by its letters' numbers it takes a third of the time of an expression that replaces them.
 */
export function toSkeleton(word: string): string {
  const latin = hasCyrillic(word) ? toLatin(word) : word;
  let skeleton = '';
  let from = 0;
  for (let at = 0; at < latin.length; ) {
    const length = measureSpelling(latin, at);
    if (length > 0) {
      skeleton += latin.slice(from, at) + soundOf(latin, at, length);
      from = at + length;
    }
    at += Math.max(1, length);
  }
  return from === 0 ? latin : skeleton + latin.slice(from);
}

/** How many letters from `at` on are one sound that is written otherwise in the skeleton, or 0. */
function measureSpelling(word: string, at: number): number {
  const second = word.charCodeAt(at + 1);
  switch (word.charCodeAt(at)) {
    case S:
      return measureHiss(word, at);
    case T:
      return second === S || second === Z ? 2 : 0;
    case C:
      return second === Z || second === H ? 2 : 0;
    case K:
    case Z:
      return second === H ? 2 : 0;
    case W:
      return 1;
    default:
      return measureSemivowels(word, at);
  }
}

/** Ш and щ: sh, shh, sch, shch. */
function measureHiss(word: string, at: number): number {
  const [second, third, fourth] = [word.charCodeAt(at + 1), word.charCodeAt(at + 2), word.charCodeAt(at + 3)];
  if (second === C) return third === H ? 3 : 0;
  if (second !== H) return 0;
  if (third === C && fourth === H) return 4;
  return third === H ? 3 : 2;
}

function measureSemivowels(word: string, at: number): number {
  let end = at;
  while (isSemivowel(word.charCodeAt(end))) end++;
  return end - at;
}

function soundOf(word: string, at: number, length: number): string {
  return SOUNDS[word.charCodeAt(at)] ?? (isVowel(word.charCodeAt(at + length)) ? '' : 'i');
}

function isSemivowel(code: number): boolean {
  return code === I || code === J || code === Y;
}

function isVowel(code: number): boolean {
  return code === A || code === E || code === O || code === U;
}

function toLatin(word: string): string {
  let latin = '';
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at);
    latin += LATIN[letter] ?? letter;
  }
  return latin;
}

export function hasCyrillic(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= FIRST_CYRILLIC && code <= LAST_CYRILLIC) return true;
  }
  return false;
}
