import type { Film } from '../film.ts';
import { foldTitle } from '../film-index/fold-title.ts';
import { hasTitleForm, listTitles } from '../film-index/list-title-forms.ts';
import type { Knowledge, TitleHit } from '../knowledge.ts';
import type { TitleClue } from '../page/read-title.ts';
import { chooseNamed } from './choose-named.ts';
import { countSupport } from './count-support.ts';
import { describeMatch, type FilmMatch } from './describe-match.ts';
import type { FilmContext } from './film-context.ts';
import { isEveryday } from './is-everyday.ts';
import type { Clues } from './read-clues.ts';

/** From that length on a title is one film's alone more often than not. */
const LENGTH_OF_ITS_OWN = 8;

const UNCONFIRMED = 0.8;

/** A film by its title alone; several of one title are offered for choice. Something else must say that a film is meant. */
export function matchWithoutYear(
  hits: readonly TitleHit[],
  text: string,
  clue: TitleClue,
  clues: Clues,
  knowledge: Knowledge,
  context: FilmContext,
): FilmMatch | null {
  const support = countSupport(clue, clues, context);
  if (support === 0 && (isEveryday(text) || clue.place !== 'title')) return null;
  // "/heat" may be anything that the page's title speaks of.
  if (clue.place === 'address' && isEveryday(text) && !clues.address.isFilmPath) return null;
  const films = chooseNamed(hits, text, knowledge).sort((a, b) => b.year - a.year);
  const [film, ...others] = films;
  if (!film) return null;
  const confidence =
    others.length > 0 ? 0.5 : Math.min(weighWithoutYear(text, clue, support), limit(film, text));
  return describeMatch(
    {
      film,
      text,
      clue,
      confidence,
      alternatives: others.map(({ id, title, year }) => ({ id, title, year })),
      more: [],
    },
    knowledge,
  );
}

/** Calibrated on the corpora; a release name that gives no year may be of any film of the title. */
function weighWithoutYear(text: string, clue: TitleClue, support: number): number {
  if (support === 0) return 0.6;
  return foldTitle(text).length < LENGTH_OF_ITS_OWN || clue.hasVideoTags ? 0.8 : 0.9;
}

/** An everyday word that no source confirms as the film's title may be another film's: "Hundstage". */
function limit(film: Film, text: string): number {
  return isEveryday(text) && !hasTitleForm(listTitles(film), foldTitle(text)) ? UNCONFIRMED : 1;
}
