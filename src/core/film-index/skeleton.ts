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
const CYRILLIC = /[Ѐ-ӿ]/g;

/** The skeleton of one folded word (see fold-title); letters of other scripts stay as they are. */
export function toSkeleton(word: string): string {
  return word
    .replace(CYRILLIC, (letter) => LATIN[letter] ?? letter)
    .replace(/shch|sch|shh?/g, 's')
    .replace(/t[sz]|cz|ch/g, 'c')
    .replace(/kh/g, 'h')
    .replace(/zh/g, 'z')
    .replace(/w/g, 'v')
    .replace(/[ijy]+(?=[aeou])/g, '')
    .replace(/[ijy]+/g, 'i');
}

export function hasCyrillic(word: string): boolean {
  return /[Ѐ-ӿ]/.test(word);
}
