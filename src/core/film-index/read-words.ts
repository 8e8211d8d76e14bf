import { foldTitle } from './fold-title.ts';

/**
 * What parts a word from the one before it, from weak to strong: nothing ("東京"), a space (blank, dot, hyphen, comma),
 * a bracket or quotation mark, a sign (colon, dash between blanks), a wall that parts titles from site names (| · /).
 */
export type Gap = 'none' | 'space' | 'bracket' | 'sign' | 'wall';

/** One word of a text, folded as titles are. */
export interface TitleWord {
  /** Folded letters and digits, never empty. */
  readonly text: string;
  /** Where it stands in the text as given. */
  readonly start: number;
  readonly end: number;
  /** What stands before it. */
  readonly gap: Gap;
}

/** Letters that make a word, letters that are a word each, signs within a word, `&`; else the gap they make. */
type Kind = 'letter' | 'ideograph' | 'apostrophe' | 'and' | Gap;

const LONGEST_TEXT = 600;
const MOST_WORDS = 96;
const STRENGTH: Readonly<Record<Gap, number>> = { none: 0, space: 1, bracket: 2, sign: 3, wall: 4 };
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const SIGNS: Readonly<Record<Exclude<Kind, 'letter' | 'ideograph' | 'none' | 'space'>, string>> = {
  apostrophe: "'’ʼ`",
  and: '&',
  bracket: '()[]{}<>"«»“”„‟‹›（）【】「」『』《》〈〉',
  sign: ':;–—―：…=~*',
  wall: '|｜·•/\\→',
};
const SIGN_KINDS: ReadonlyMap<string, Kind> = new Map(
  // The keys of SIGNS are kinds.
  Object.entries(SIGNS).flatMap(([kind, signs]) =>
    Array.from(signs, (sign) => [sign, kind as Kind] as const),
  ),
);
const ASCII_KINDS: readonly Kind[] = Array.from({ length: 128 }, (_, code) =>
  findKind(String.fromCharCode(code)),
);

/**
 * The words of a title or of an address path. Linear, and bounded: the first 600 characters and 96 words count.
 * `readWords("Alien: Covenant (2017)")` gives `alien`, `covenant` after a sign, `2017` after a bracket.
 */
export function readWords(text: string): TitleWord[] {
  const words: TitleWord[] = [];
  const end = Math.min(text.length, LONGEST_TEXT);
  let gap: Gap = 'wall';
  let at = 0;
  while (at < end && words.length < MOST_WORDS) {
    const kind = kindAt(text, at);
    const from = at;
    if (kind === 'letter') at = endOfWord(text, at, end);
    else at += widthAt(text, at);
    if (kind === 'letter' || kind === 'ideograph' || kind === 'and') {
      const folded = foldTitle(text.slice(from, at));
      if (folded !== '') words.push({ text: folded, start: from, end: at, gap });
      gap = 'none';
    } else {
      const made = kind === 'apostrophe' ? 'bracket' : kind;
      const own = isDashBetweenBlanks(text, from) ? 'sign' : made;
      if (STRENGTH[own] > STRENGTH[gap]) gap = own;
    }
  }
  return words;
}

function endOfWord(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const kind = kindAt(text, at);
    if (kind === 'apostrophe' && at + 1 < end && kindAt(text, at + 1) === 'letter') at++;
    else if (kind === 'letter') at += widthAt(text, at);
    else break;
  }
  return at;
}

function kindAt(text: string, at: number): Kind {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII_KINDS[code] ?? 'space';
  if (isCommonLetter(code)) return 'letter';
  return findKind(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** Accented Latin and Cyrillic letters, without the two signs among them. */
function isCommonLetter(code: number): boolean {
  return (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7) || (code >= 0x400 && code < 0x482);
}

function findKind(letter: string): Kind {
  const sign = SIGN_KINDS.get(letter);
  if (sign !== undefined) return sign;
  if (LETTER.test(letter)) return IDEOGRAPH.test(letter) ? 'ideograph' : 'letter';
  return 'space';
}

function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 ? 2 : 1;
}

function isDashBetweenBlanks(text: string, at: number): boolean {
  return text[at] === '-' && text[at - 1] === ' ' && text[at + 1] === ' ';
}
