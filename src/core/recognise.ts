import type { Day } from './day.ts';
import type { Knowledge } from './knowledge.ts';
import type { Page } from './page/page.ts';
import { readAddress } from './page/read-address.ts';
import { boundPage } from './recognition/bound-page.ts';
import { chooseFlag } from './recognition/choose-flag.ts';
import type { FilmMatch } from './recognition/describe-match.ts';
import { findNamesake } from './recognition/find-namesake.ts';
import { findOffering } from './recognition/find-offering.ts';
import { findOther } from './recognition/find-other.ts';
import { findPlayerListing } from './recognition/find-player-listing.ts';
import { findStreaming } from './recognition/find-streaming.ts';
import { isSaidFree } from './recognition/is-said-free.ts';
import { isSaidLicensed } from './recognition/is-said-licensed.ts';
import { judgeSite, type SiteJudgement } from './recognition/judge-site.ts';
import { matchFilm } from './recognition/match-film.ts';
import { matchInText } from './recognition/match-in-text.ts';
import { readClues } from './recognition/read-clues.ts';
import { readUnlistedFilm } from './recognition/read-unlisted-film.ts';
import type { NeutralKind } from './site.ts';
import type { Evidence, OtherWork, Verdict } from './verdict.ts';

/** Sites whose pages are about films, so that a title there needs no second clue. */
const FILM_SITE_KINDS: readonly NeutralKind[] = [
  'guide',
  'film-database',
  'cinema',
  'official',
  'encyclopaedia',
  'subtitles',
];
/** Sites whose pages hardly ever are a film's, whatever words of films stand there. */
const OFF_TOPIC_KINDS: readonly NeutralKind[] = [
  'search',
  'code',
  'distribution',
  'music',
  'books',
  'anti-piracy',
  'community',
];
/** Below this a film that no catalogue has is not named on an article. */
const SURE_ENOUGH = 0.6;
/** Films that are released as one: the name is theirs together. Collections of other kinds may be of series. */
const FILMS_TOGETHER = /^(?:tri|quadri|tetra|penta|hexa|duo)log|^(?:три|ди|квадро|тетра|пента)лог/i;

/**
 * Which film the page is about, what its site is, and whether the page is flagged. Two keys before a flag: the site is
 * listed or the page offers the film itself, and a film was recognised. Licensed and neutral sites are never flagged.
 * Nothing dated after `on` is cited.
 */
export function recognise(given: Page, knowledge: Knowledge, on: Day): Verdict {
  const page = boundPage(given);
  const address = readAddress(page.address);
  const { host, path } = address;
  const site = judgeSite(host, path, knowledge, on);
  const clues = readClues(page, address, site.answer.name);
  const isListed = site.answer.standing === 'listed';
  const namesake = site.answer.standing === 'unknown' ? findNamesake(page, host, knowledge, on) : null;
  const offering = findOffering(page, clues);
  const context = {
    isService: site.answer.standing === 'licensed',
    isFilmSite: site.answer.standing === 'licensed' || isOfKind(site, FILM_SITE_KINDS),
    isOffTopic: isOfKind(site, OFF_TOPIC_KINDS),
    isListed,
    hasDownload: offering.hasDownload,
    hasPlayer: page.players.count > 0,
    isBareName: host === '',
  };
  const match = clues.address.isListingPage
    ? null
    : (matchFilm(clues, knowledge, context) ??
      matchInText(clues, page.title, knowledge) ??
      readUnlistedFilm(clues, context));
  const other = findOther(page, clues, match, isListed || offering.hasDownload, context.isService);
  const isNamed =
    !other ||
    isAboutFilm(other.work, match) ||
    (context.isBareName && other.work === 'collection' && FILMS_TOGETHER.test(other.text));
  const film = isNamed ? match : null;
  const streaming = isSaidLicensed(page, match?.text ?? '')
    ? []
    : findStreaming(page, host, {
        isOnceListed: isListed,
        hasListedName: namesake !== null,
        playerListing: findPlayerListing(page.players.hosts, knowledge, on),
      });
  const keys = { site, film: other ? null : film, offering, streaming, isSaidFree: isSaidFree(page) };
  const { flag, ground } = chooseFlag(keys, knowledge, on);
  const named: readonly Evidence[] = namesake && flag !== 'none' ? [{ kind: 'site-name', ...namesake }] : [];
  return {
    flag,
    ground,
    site: site.answer,
    film: film?.film ?? null,
    evidence: [
      ...site.evidence,
      ...named,
      ...offering.evidence,
      ...(ground === 'streaming' ? streaming : []),
      ...(film?.evidence ?? []),
      ...(other ? [{ kind: 'other-work', ...other } as const] : []),
    ],
  };
}

/** An article's headline is no film because of a word or two; what a trailer is of is named as it is. */
function isAboutFilm(work: OtherWork, match: FilmMatch | null): boolean {
  if (work === 'trailer') return true;
  return (
    work === 'article' && match !== null && (match.film.id !== null || match.film.confidence >= SURE_ENOUGH)
  );
}

function isOfKind({ answer }: SiteJudgement, kinds: readonly NeutralKind[]): boolean {
  return answer.neutralKind !== undefined && kinds.includes(answer.neutralKind);
}
