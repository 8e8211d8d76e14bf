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
const SPELLINGS = /shch|sch|shh?|t[sz]|cz|ch|kh|zh|w|[ijy]+(?=[aeou])|[ijy]+/g;
const SOUNDS: Readonly<Record<string, string>> = {
  ts: 'c',
  tz: 'c',
  cz: 'c',
  ch: 'c',
  kh: 'h',
  zh: 'z',
  w: 'v',
};
const HISS = /^s/;
const BEFORE_VOWEL = /^[aeou]/;

/** The skeleton of one folded word (see fold-title); letters of other scripts stay as they are. */
export function toSkeleton(word: string): string {
  const latin = hasCyrillic(word) ? toLatin(word) : word;
  return latin.replace(SPELLINGS, (spelling, at: number) => {
    const sound = SOUNDS[spelling];
    if (sound !== undefined) return sound;
    if (HISS.test(spelling)) return 's';
    return BEFORE_VOWEL.test(latin.charAt(at + spelling.length)) ? '' : 'i';
  });
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
