import { dropWeakLead } from '../page/drop-wording.ts';
import type { TitleClue } from '../page/read-title.ts';

/**
 * "Fritz Lang's Metropolis"; without a year "King Leopold's Ghost" would be any "Ghost". Not "The Winter's Tale", nor
 * "Suddenly It's Spring".
 */
const POSSESSIVE =
  /^(?!(?:The|An|My|Our|Your|His|Her|Their) )(?:\p{Lu}[\p{L}.]+ ){1,3}?(?!(?:It|That|There|Here|What|Who|Where|How|When|He|She|Let)['’])\p{Lu}\p{L}+['’]s (?=\p{Lu})/u;
/** Only later parts are counted in titles: "The Godfather Part 1" is "The Godfather". */
const FIRST_PART = /[ :,-]+(?:part |часть )?(?:1|i|one)$/iu;
const PIECES = /\s+[|–—-]\s+/u;
const TRAILING_LANGUAGE =
  / (?:german|french|english|italian|spanish|hindi|russian|japanese|korean|truefrench|multi|vf)$/i;

/** The title as the clue has it, of which `text` is a form: the first part keeps its number. */
export function findWritten({ titles }: TitleClue, text: string): string {
  return titles.find((title) => title.replace(FIRST_PART, '') === text) ?? text;
}

/**
 * The forms in which a clue may name its film, the longest first. Its pieces ("Ma Trận - The Matrix") may be anything, so
 * they are tried only where a year will have to agree.
 */
export function listForms(clue: TitleClue, hasYear: boolean): string[] {
  const bare = clue.titles.flatMap((title) => [
    title.replace(TRAILING_LANGUAGE, ''),
    hasYear ? title.replace(POSSESSIVE, '') : title,
    title.replace(FIRST_PART, ''),
    dropWeakLead(title),
  ]);
  const whole = [clue.titleWithYear, clue.titleWithTags].filter((title) => title !== null);
  const pieces = hasYear ? clue.titles.flatMap((title) => title.split(PIECES)) : [];
  return [...new Set([...whole, ...clue.titles, ...bare, ...pieces])];
}
