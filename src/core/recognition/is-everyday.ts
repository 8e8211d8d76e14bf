import { foldTitle } from '../film-index/fold-title.ts';

/** A title as short as that is an everyday word more often than a film: "It", "Heat", "Contact". */
const EVERYDAY_LENGTH = 9;

/** True for a title that may be any word; it takes a second clue to be a film's. */
export function isEveryday(text: string): boolean {
  return foldTitle(text).length <= EVERYDAY_LENGTH && !/\s\S+\s/.test(text);
}
