import { foldTitle } from '../core/film-index/fold-title.ts';
import { listTitles } from '../core/film-index/list-title-forms.ts';
import type { SiteNames } from '../core/open-knowledge.ts';
import { FILM_WORDS } from '../core/page/wording/film-words.ts';
import { LEAD_PHRASES } from '../core/page/wording/lead-phrases.ts';
import { DOWNLOAD_WORDS, FREE_WORDS, WHOLE_FILM_WORDS } from '../core/page/wording/streaming-words.ts';
import { nameOfHost, toSiteName } from '../core/site-index/name-of-host.ts';
import { splitSiteKey } from '../core/site-index/site-key.ts';
import type { Lists } from './lists.ts';

/** A name as short as that is a word or an abbreviation of many things. */
const SHORTEST = 5;
/** What names of film sites are made of besides the words of their pages; a name made of these alone is nobody's own. */
const COMMON_PARTS = `
  anime best box cartoon cine cinema cinemas club day dom dream fast file files film filmai filmas filme filmes films
  filmy flix full hd home hot house hub just kino live mania max media mix more movie movies my new news now online only
  open pirat pirate pirates play plus popcorn portal post power premium pro serial seriali serials serie series share
  sharing show shows site store stream streaming streams streamz super the top torent torrent torrents torrentz tracker
  tube tut tv upload uploaded video videos world wow zone
`
  .trim()
  .split(/\s+/);

/**
 * The names by which listed sites are known, with the hosts that go by them: what is left where a site moves from domain to
 * domain. Words that anybody may use are left out: those of films' titles, what page words make up, names of services and
 * never-flag sites. So are lockers, which hold everything, and sites that others have taken over.
 */
export function listSiteNames(lists: Lists): SiteNames[] {
  const taken = listTakenNames(lists);
  const parts = listCommonParts();
  const names = new Map<string, string[]>();
  for (const { host, kind, gone } of lists.sites) {
    const name = nameOfHost(host);
    if (host.includes('/') || kind === 'locker' || gone?.how === 'changed-hands') continue;
    if (name.length < SHORTEST || taken.has(name) || isMadeOf(name, parts)) continue;
    names.set(name, [...(names.get(name) ?? []), host]);
  }
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1));
}

function listTakenNames({ films, services, neutral }: Lists): ReadonlySet<string> {
  const titles = films.flatMap((film) => [
    ...listTitles(film),
    ...Object.values(film.unconfirmed ?? {}).flat(),
  ]);
  const words = titles.flatMap((title) => title.split(/[\s'’:,.!?-]+/));
  const hosts = [...services.flatMap((one) => one.hosts), ...neutral.map((one) => one.host)];
  return new Set([
    ...[...titles, ...words].map(foldTitle),
    ...hosts.map((key) => nameOfHost(splitSiteKey(key).host)),
    ...[...services, ...neutral].map(({ name }) => toSiteName(name)),
  ]);
}

function listCommonParts(): ReadonlySet<string> {
  const rows = [LEAD_PHRASES, FILM_WORDS, FREE_WORDS, WHOLE_FILM_WORDS, DOWNLOAD_WORDS].flat();
  const words = rows.flatMap((row) => row.phrases).flatMap((phrase) => phrase.split(/[^\p{L}\p{N}]+/u));
  return new Set([...words.map(foldTitle).filter((word) => word.length > 2), ...COMMON_PARTS]);
}

/** True when the name is a row of common parts and nothing else. */
function isMadeOf(name: string, parts: ReadonlySet<string>): boolean {
  const reached = new Set([0]);
  for (let end = 1; end <= name.length; end++) {
    for (const start of reached) if (parts.has(name.slice(start, end))) reached.add(end);
  }
  return reached.has(name.length);
}
