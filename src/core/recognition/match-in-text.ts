import { foldTitle } from '../film-index/fold-title.ts';
import { dropArticle } from '../film-index/list-title-forms.ts';
import type { TextHit } from '../film-index/text-hit.ts';
import type { Knowledge } from '../knowledge.ts';
import type { TitleClue } from '../page/read-title.ts';
import { describeMatch, type FilmMatch } from './describe-match.ts';
import { isEveryday } from './is-everyday.ts';
import { isOutsideTitle } from './is-outside-title.ts';
import { nameAsWritten } from './name-as-written.ts';
import type { Clues } from './read-clues.ts';

/** How sure a title is that is whole, any word, romanised or misspelt, its year beside it. */
const CONFIDENCE = { whole: 0.9, everyday: 0.8, romanised: 0.85, misspelt: 0.75 } as const;
/** One edit makes a shorter title into any other, "The Prey" into "The Grey", "Diggers" into "Diggery". */
const SHORTEST_MISSPELT = 8;

/**
 * The film that stands somewhere in the page's title, or whose title a clue has in another romanisation or with one
 * letter wrong. Only with its very year beside it: what stands in a text by chance has another one or none.
 */
export function matchInText(clues: Clues, pageTitle: string, knowledge: Knowledge): FilmMatch | null {
  for (const clue of clues.titles) {
    const match = matchSpelling(clue, clues, knowledge);
    if (match) return match;
  }
  const hit = knowledge.findInText(pageTitle);
  if (hit?.yearFit !== 'exact' || hit.isMisspelt || hit.others.length > 0) return null;
  if (isOutsideTitle(hit.text, clues)) return null;
  const confidence = isEveryday(hit.text) ? CONFIDENCE.everyday : CONFIDENCE.whole;
  return describe(hit, { text: hit.text, place: 'title', confidence }, knowledge);
}

/** The clue's own titles, whole: what the matcher finds must be all of one of them. */
function matchSpelling(clue: TitleClue, clues: Clues, knowledge: Knowledge): FilmMatch | null {
  const year = clue.year ?? clues.address.year;
  if (year === null) return null;
  for (const text of clue.titles) {
    const hit = knowledge.findInText(`${text} (${year})`);
    if (hit?.yearFit !== 'exact' || hit.others.length > 0) continue;
    const folded = foldTitle(text);
    if (foldTitle(hit.text) !== folded) continue;
    if (hit.isMisspelt && foldTitle(dropArticle(text)).length < SHORTEST_MISSPELT) continue;
    const confidence = hit.isMisspelt ? CONFIDENCE.misspelt : CONFIDENCE.romanised;
    const match = describe(hit, { text, place: clue.place, confidence }, knowledge);
    return clues.address.host === '' ? nameAsWritten(match, text) : match;
  }
  return null;
}

interface Found {
  readonly text: string;
  readonly place: TitleClue['place'];
  readonly confidence: number;
}

function describe({ film }: TextHit, { text, place, confidence }: Found, knowledge: Knowledge): FilmMatch {
  const year = { kind: 'year-clue', year: film.year, place } as const;
  const description = { film, text, clue: { place }, confidence, alternatives: [], more: [year] };
  return describeMatch(description, knowledge);
}
