import type { Day } from './day.ts';
import type { Knowledge } from './knowledge.ts';
import { findOtherWork, type OtherWorkFound } from './page/find-other-work.ts';
import type { Page } from './page/page.ts';
import type { FilmMatch } from './recognition/describe-match.ts';
import { findOffering, type Offering } from './recognition/find-offering.ts';
import { findStreaming } from './recognition/find-streaming.ts';
import { judgeSite, type SiteJudgement } from './recognition/judge-site.ts';
import { matchFilm } from './recognition/match-film.ts';
import { matchInText } from './recognition/match-in-text.ts';
import { type Clues, readClues } from './recognition/read-clues.ts';
import { readUnlistedFilm } from './recognition/read-unlisted-film.ts';
import type { NeutralKind } from './site.ts';
import type { Evidence, Flag, FlagGround, OtherWork, Verdict } from './verdict.ts';

/** Sites whose pages are about films, so that a title there needs no second clue. */
const FILM_SITE_KINDS: readonly NeutralKind[] = [
  'guide',
  'film-database',
  'cinema',
  'official',
  'encyclopaedia',
  'subtitles',
];
/** A page about a film, but not a source of it: the film is named, nothing is flagged. */
const ABOUT_FILMS: readonly OtherWork[] = ['trailer', 'article'];
/** Below this a film read off the page, or any film beside a download, is not sure enough for a flag. */
const SURE_ENOUGH = 0.6;

/**
 * Which film the page is about, what its site is, and whether the page is flagged. Two keys before a flag: the site is
 * listed or the page offers the film itself, and a film was recognised. Licensed and neutral sites are never flagged.
 * Nothing dated after `on` is cited.
 */
export function recognise(page: Page, knowledge: Knowledge, on: Day): Verdict {
  const clues = readClues(page);
  const site = judgeSite(clues.address.host, clues.address.path, knowledge, on);
  const offering = findOffering(page);
  const context = {
    isService: site.answer.standing === 'licensed',
    isFilmSite: isFilmSite(site),
    isListed: site.answer.standing === 'listed',
    hasDownload: offering.hasDownload,
    hasPlayer: page.players.count > 0,
    isBareName: clues.address.host === '',
  };
  const match = clues.address.isListingPage
    ? null
    : (matchFilm(clues, knowledge, context) ??
      matchInText(clues, page.title, knowledge) ??
      readUnlistedFilm(clues, context));
  const other = findOther(page, clues, match);
  const film = other && !ABOUT_FILMS.includes(other.work) ? null : match;
  const streaming = findStreaming(page, clues.address, site.answer.standing === 'listed');
  const { flag, ground } = chooseFlag({ site, film: other ? null : film, offering, streaming });
  return {
    flag,
    ground,
    site: site.answer,
    film: film?.film ?? null,
    evidence: [
      ...site.evidence,
      ...offering.evidence,
      ...(ground === 'streaming' ? streaming : []),
      ...(film?.evidence ?? []),
      ...(other ? [{ kind: 'other-work', ...other } as const] : []),
    ],
  };
}

function isFilmSite({ answer }: SiteJudgement): boolean {
  if (answer.standing === 'licensed') return true;
  return answer.neutralKind !== undefined && FILM_SITE_KINDS.includes(answer.neutralKind);
}

/** What else the page may be about. Words of the film's own title do not count: "The Collection" is no collection. */
function findOther(page: Page, clues: Clues, match: FilmMatch | null): OtherWorkFound | null {
  if (clues.address.isSeriesPath) return { work: 'series', text: clues.address.path };
  if (page.declaredTypes.some((type) => /^tv(?:series|season|episode)$/.test(type)))
    return { work: 'series', text: 'TVSeries' };
  const hasVideoTags = clues.titles.some(
    (clue) => clue.hasVideoTags && (clue.place === 'title' || clue.place === 'download'),
  );
  const texts = [page.title, clues.address.slug, match?.film.id === null ? match.text : ''];
  for (const text of texts) {
    const rest = match?.film.id ? text.replace(match.text, ' ') : text;
    const found = findOtherWork(rest, hasVideoTags);
    if (found) return found;
  }
  return null;
}

interface Keys {
  readonly site: SiteJudgement;
  readonly film: FilmMatch | null;
  readonly offering: Offering;
  readonly streaming: readonly Evidence[];
}

function chooseFlag({ site, film, offering, streaming }: Keys): { flag: Flag; ground: FlagGround | null } {
  const none = { flag: 'none', ground: null } as const;
  if (!film || site.answer.standing === 'licensed' || site.answer.standing === 'neutral') return none;
  if (film.film.id === null && film.film.confidence < SURE_ENOUGH) return none;
  if (site.canFlagByListing) return { flag: 'listed', ground: 'listing' };
  if (film.film.confidence < SURE_ENOUGH) return none;
  if (offering.hasDownload) return { flag: 'suspected', ground: 'download' };
  return streaming.length > 0 ? { flag: 'suspected', ground: 'streaming' } : none;
}
