import { isVideoTag } from './release-tags.ts';
import { trimTitle } from './trim-title.ts';
import { isAmbiguousTag, isLanguageTag, isWeakTag } from './weak-tags.ts';

/** What follows the title: its year, a tag, a bracket, or nothing. */
export type TitleBoundary = 'year' | 'tag' | 'bracket' | 'end';

/** Words after which a title goes on, so that what follows them is no tag: "The Final Cut", "Bigger Longer and Uncut". */
const GOES_ON =
  /^(?:the|an?|and|&|or|of|for|from|with|my|your|our|their|der|ein|eine|und|im|le|la|les|un|une|et|du|des|el|los|las|il|gli|uno|una|um|uma|del|della)$/i;
/** "The Good German": an article and an adjective are no title either. */
const UNFINISHED =
  /^(?:the|an?) (?:good|bad|ugly|great|big|little|small|young|old|new|first|last|next|other|lost|true|real|quiet|perfect|broken|beautiful|ordinary|average|typical|accidental|reluctant)$/i;
const EDITION_END = /^(?:cut|edition|version|anniversary|schnitt|fassung)$/i;
const EDITION_WORD =
  /^(?:dir(?:ector)?['’]?s?|final|theatrical|cinema|extended|uncut|international|alternat(?:iv)?e|special|collector['’]?s?|unrated|integral|limited|ultimate|anniversary|imax|roadshow|assembly|snyder|workprint|restored|remastered|definitive|deluxe|grindhouse|despecialized|criterion|platinum|diamond|open|matte|longer|uncensored|\d{1,3}(?:st|nd|rd|th))$/i;
/** Phrases that follow a title as a whole, last word first. */
const PHRASES: readonly (readonly string[])[] = [
  ['collection', 'criterion'],
  ['collector', 'edition'],
  ['only', 'extras'],
  ['extras', 'digital'],
  ['matte', 'open'],
  ['nfo', 'read'],
  ['dubbed', 'line'],
  ['line', 'r5'],
];
/** Editions and ways of release that no title ends with. */
const EDITION_ALONE =
  /^(?:uncut|unrated|uncensored|extended|theatrical|remastered|recut|imax|3d|repack|rerip|dircut|roadshow|criterion|extras|fsk-?18|stv|subbed|dubbed)$/i;

/** "1985-1990": the years of films that are released as one. */
const YEARS = /^(?:19|20)\d\d[-–](?:19|20)\d\d$/;
/** "v2": a file that its group corrected; "cd1": half of a film. */
const CORRECTED = /^(?:v|cd)\d$/i;

/** In capitals they stand in titles too: "McFarland USA", "IT". */
const OFTEN_IN_TITLES = /^(?:usa|eur|gbr|it|ma|se|de|es|real|open|org|fin|nor|dan|mal|tel|por|hd|ws|fs|nf)$/i;

/**
 * The title without the language, edition or way of release right before its year or its tags. `later` are the words
 * after: a language that they name again was the title's own.
 */
export function dropTags(title: string, boundary: TitleBoundary, later: readonly string[]): string {
  const words = title.split(/[\s,]+(?:[–-]\s+)?/);
  const kept = countTitleWords(words, boundary, later);
  if (kept === words.length) return title;
  let end = 0;
  for (const word of words.slice(0, kept)) end = title.indexOf(word, end) + word.length;
  return trimTitle(title.slice(0, end));
}

/** How many of the words are the title's. */
function countTitleWords(
  words: readonly string[],
  boundary: TitleBoundary,
  later: readonly string[],
): number {
  const isShouted = words.every((word) => word === word.toUpperCase());
  const isTag = (word: string, kept: number) => {
    if (EDITION_ALONE.test(word)) return !isNamedAgain(word, later);
    if (CORRECTED.test(word)) return true;
    if (boundary === 'bracket') return isShoutedTag(word, isShouted);
    if (isLanguageTag(word))
      return boundary === 'tag' || (boundary === 'year' && isLanguageOfCopy(word, kept, isShouted, later));
    if (boundary !== 'year' && YEARS.test(word)) return true;
    if (boundary === 'tag')
      return isWeakTag(word) && (!isAmbiguousTag(word) || isShoutedTag(word, isShouted));
    return isShoutedTag(word, isShouted) || /^(?:multi|ultrahd|4k)$/i.test(word);
  };
  const ends = [words.length];
  for (let end = words.length; end > 1; ) {
    const next =
      skipEdition(words, end) ??
      skipPhrase(words, end) ??
      (isTag(words[end - 1] ?? '', end - 1) ? end - 1 : end);
    if (next === end) break;
    ends.push(next);
    end = next;
  }
  return ends.findLast((end) => isFinished(words.slice(0, end))) ?? words.length;
}

/** "Piranha 3D (2010) 3D": what the tags name as well was the title's own. */
function isNamedAgain(word: string, later: readonly string[]): boolean {
  return later.some((one) => one.toLowerCase() === word.toLowerCase());
}

/** False for a title that would end in "the" or "and": it goes on with what was taken for a tag. */
function isFinished(words: readonly string[]): boolean {
  const last = words.at(-1);
  return (
    last !== undefined && !GOES_ON.test(last) && !(words.length === 2 && UNFINISHED.test(words.join(' ')))
  );
}

/** "Director's Cut", "25th Anniversary Ultimate Collector's Edition": where it begins; null when it is none. */
function skipEdition(words: readonly string[], end: number): number | null {
  if (!EDITION_END.test(words[end - 1] ?? '')) return null;
  let start = end - 1;
  while (start > 0 && EDITION_WORD.test(words[start - 1] ?? '')) start--;
  if (start === end - 1) return null;
  return start > 1 && /^the$/i.test(words[start - 1] ?? '') ? start - 1 : start;
}

function skipPhrase(words: readonly string[], end: number): number | null {
  for (const phrase of PHRASES) {
    const fits = phrase.every((one, back) => words[end - 1 - back]?.toLowerCase() === one);
    if (!fits) continue;
    let start = end - phrase.length;
    while (start > 0 && EDITION_WORD.test(words[start - 1] ?? '')) start--;
    return start > 1 && /^the$/i.test(words[start - 1] ?? '') ? start - 1 : start;
  }
  return null;
}

/** "LiMiTED", "iNTERNAL", "PL": written as release groups write tags, in a title that is not in capitals itself. */
function isShoutedTag(word: string, isShouted: boolean): boolean {
  return (
    !isShouted &&
    /\p{Lu}.*\p{Lu}/u.test(word) &&
    !OFTEN_IN_TITLES.test(word) &&
    (isWeakTag(word) || isVideoTag(word))
  );
}

/**
 * "Name.German.2010" is how German groups write; other languages before the year are as often the title's last word
 * ("Johnny English"), the more so in short titles.
 */
function isLanguageOfCopy(word: string, kept: number, isShouted: boolean, later: readonly string[]): boolean {
  if (isNamedAgain(word, later)) return false;
  return (!isShouted && /\p{Lu}.*\p{Lu}/u.test(word)) || /^(?:german|truefrench)$/i.test(word) || kept > 2;
}
