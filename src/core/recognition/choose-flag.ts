import type { Day } from '../day.ts';
import type { Knowledge } from '../knowledge.ts';
import { isOwnNetwork } from '../page/is-own-network.ts';
import type { Evidence, Flag, FlagGround } from '../verdict.ts';
import type { FilmMatch } from './describe-match.ts';
import type { Offering } from './find-offering.ts';
import type { SiteJudgement } from './judge-site.ts';
import { mayBeShared } from './may-be-shared.ts';

/** Below this a film read off the page, or any film beside a download, is not sure enough for a flag. */
const SURE_ENOUGH = 0.6;

/** What a flag may rest on; `film` is null where the page is about something else. */
export interface Keys {
  readonly site: SiteJudgement;
  readonly film: FilmMatch | null;
  readonly offering: Offering;
  readonly streaming: readonly Evidence[];
  /** True when the page says that the film may be passed on. */
  readonly isSaidFree: boolean;
}

export interface FlagChoice {
  readonly flag: Flag;
  readonly ground: FlagGround | null;
}

const NO_FLAG: FlagChoice = { flag: 'none', ground: null };

/** Two keys: the site is listed or the page offers the film, and the film is known well enough. */
export function chooseFlag(
  { site, film, offering, streaming, isSaidFree }: Keys,
  knowledge: Knowledge,
  on: Day,
): FlagChoice {
  const { standing, host } = site.answer;
  if (!film || standing === 'licensed' || standing === 'neutral') return NO_FLAG;
  const { id, confidence } = film.film;
  if (id === null && confidence < SURE_ENOUGH) return NO_FLAG;
  if (site.canFlagByListing) return { flag: 'listed', ground: 'listing' };
  if (confidence < SURE_ENOUGH || isOwnNetwork(host)) return NO_FLAG;
  if (isSaidFree || mayBeShared(film.film, knowledge, on)) return NO_FLAG;
  if (offering.hasDownload) return { flag: 'suspected', ground: 'download' };
  // Sizes stand in titles of lectures and clips too.
  return streaming.length > 0 && film.isSaidToBeFilm ? { flag: 'suspected', ground: 'streaming' } : NO_FLAG;
}
