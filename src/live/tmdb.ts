import * as v from 'valibot';
import type { LiveAnswer, LiveOffer } from '../core/availability/live-answer.ts';
import { foldTitle } from '../core/film-index/fold-title.ts';
import { isRegion } from '../core/region.ts';
import { LiveFailure } from './live-failure.ts';
import type { LiveDoor, LiveFilm, LiveSource } from './live-source.ts';
import { findTmdbService } from './tmdb-services.ts';

const filmId = v.pipe(v.number(), v.integer(), v.minValue(1));
const text = v.pipe(v.string(), v.maxLength(500));
const found = v.object({
  id: filmId,
  title: text,
  original_title: text,
  release_date: v.optional(text, ''),
});
const foundById = v.object({ movie_results: v.pipe(v.array(found), v.maxLength(20)) });
const foundByTitle = v.object({ results: v.pipe(v.array(found), v.maxLength(100)) });

const providers = v.optional(
  v.pipe(v.array(v.object({ provider_name: v.pipe(v.string(), v.maxLength(100)) })), v.maxLength(200)),
  [],
);
/** TMDB's lists of one region; `free` and `ads` are the names our types have too. */
const regionOffers = v.object({
  flatrate: providers,
  free: providers,
  ads: providers,
  rent: providers,
  buy: providers,
});
const region = v.pipe(v.string(), v.check(isRegion));
const offersByRegion = v.object({ id: filmId, results: v.record(region, regionOffers) });
const regionList = v.object({ results: v.pipe(v.array(v.object({ iso_3166_1: region })), v.maxLength(300)) });
const checked = v.object({ success: v.literal(true) });

/**
 * Watch providers of The Movie Database, which has them from JustWatch: who has a film in which region, without price,
 * deep link or dates. Asked by IMDb number, else by title and year.
 * https://developer.themoviedb.org/reference/movie-watch-providers
 */
export const tmdb: LiveSource = {
  id: 'tmdb',
  name: 'TMDB',
  home: 'https://www.themoviedb.org/',
  origin: 'https://api.themoviedb.org',
  dataTypes: ['authenticationInfo', 'websiteContent'],
  token: {
    page: 'https://www.themoviedb.org/settings/api',
    check: async (door) => void (await door.getJson('/3/authentication', checked, authorize(door))),
  },
  canAsk: ({ imdb, title }) => imdb !== null || title !== '',
  ask: async (query) => {
    const id = await findId(query.film, query);
    const source = { name: 'JustWatch (TMDB)', url: `https://www.themoviedb.org/movie/${id ?? ''}` };
    const nothing = { source, asOf: query.today, offers: [], covered: [], links: [] };
    if (id === null) return { ...nothing, isFound: false };
    const [{ results }, covered] = await Promise.all([getOffers(id, query), listCovered(query)]);
    return {
      ...nothing,
      source: { ...source, url: `${source.url}/watch` },
      isFound: true,
      offers: toOffers(results),
      covered: [...new Set([...covered, ...Object.keys(results)])],
    };
  },
};

function authorize({ token }: LiveDoor): Readonly<Record<string, string>> {
  return { authorization: `Bearer ${token}` };
}

async function findId(film: LiveFilm, door: LiveDoor): Promise<number | null> {
  const { imdb, title, year } = film;
  if (imdb !== null) {
    const answer = await door.getJson(`/3/find/${imdb}?external_source=imdb_id`, foundById, authorize(door));
    return answer.movie_results[0]?.id ?? null;
  }
  const query = new URLSearchParams({ query: title, ...(year !== null && { year: String(year) }) });
  const { results } = await door.getJson(`/3/search/movie?${query}`, foundByTitle, authorize(door));
  return chooseFilm(results, film);
}

/** The one film of that title and, where the year is known, of that year or the next to it: countries release apart. */
function chooseFilm(
  results: readonly v.InferOutput<typeof found>[],
  { title, year }: LiveFilm,
): number | null {
  const wanted = foldTitle(title);
  const named = results.filter((one) =>
    [one.title, one.original_title].some((name) => foldTitle(name) === wanted),
  );
  const away = ({ release_date }: (typeof named)[number]): number =>
    year === null ? 0 : Math.abs(Number(release_date.slice(0, 4)) - year);
  const nearest = Math.min(...named.map(away));
  const [only, another] = named.filter((one) => away(one) === nearest);
  return only && !another && nearest <= 1 ? only.id : null;
}

async function getOffers(id: number, door: LiveDoor): Promise<v.InferOutput<typeof offersByRegion>> {
  const answer = await door.getJson(`/3/movie/${id}/watch/providers`, offersByRegion, authorize(door));
  if (answer.id !== id) throw new LiveFailure('malformed');
  return answer;
}

/** The regions that TMDB has offers of at all. Without them only those are sure that the film has offers in. */
async function listCovered(door: LiveDoor): Promise<readonly string[]> {
  const path = '/3/watch/providers/regions';
  const answer = await door.getJson(path, regionList, authorize(door)).catch(() => null);
  return answer?.results.map((one) => one.iso_3166_1) ?? [];
}

/** One offer a service and type, with all its regions. */
function toOffers(results: v.InferOutput<typeof offersByRegion>['results']): LiveAnswer['offers'] {
  const offers = new Map<string, LiveOffer>();
  for (const [code, byType] of Object.entries(results)) {
    for (const type of ['flatrate', 'free', 'ads', 'rent', 'buy'] as const) {
      for (const { provider_name } of byType[type]) {
        const service = findTmdbService(provider_name);
        const key = `${service} ${type}`;
        const regions = new Set([...(offers.get(key)?.regions ?? []), code]);
        offers.set(key, { service, serviceName: provider_name, regions: [...regions], type });
      }
    }
  }
  return [...offers.values()];
}
