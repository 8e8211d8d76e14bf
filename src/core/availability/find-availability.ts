import { isWithinYears, RECORD_AGE_YEARS } from '../age-limits.ts';
import { compareTexts } from '../compare-texts.ts';
import { addDays, type Day, firstDayOf, lastDayOf } from '../day.ts';
import type { Film } from '../film.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Region } from '../region.ts';
import type { Availability, AvailabilityState, Offer, OfferAnswer, ReleaseRecord } from './availability.ts';
import { chooseTitle } from './choose-title.ts';
import { compareAnswers } from './compare-answers.ts';
import { findFreedom } from './find-freedom.ts';
import { isCurrent } from './is-current.ts';
import { isReason } from './is-reason.ts';
import { withLastingTitles } from './lasting-titles.ts';
import { listServices } from './list-services.ts';
import type { LiveAnswer } from './live-answer.ts';
import { makeSearchUrl } from './make-search-url.ts';
import { mergeLiveOffers } from './merge-live-offers.ts';

type KnownFilm = Pick<Film, 'title'> & Partial<Film>;

/** The film asked about; `id` is null when its title was read off a page and it is in no catalogue. */
export interface AvailabilityQuery {
  readonly film: { readonly id: string | null; readonly title: string };
  readonly region: Region;
  readonly on: Day;
  /** Ids of the services the reader has: what they offer comes first. */
  readonly mine?: readonly string[];
}

/**
 * What is known on that day about watching a film in a region. Facts dated later are not seen. Offers and release
 * records stay two lists: "no licence applied for" does not mean "no offer", nor the other way round. `live` are the
 * answers of live sources that were asked about this film.
 */
export function findAvailability(
  query: AvailabilityQuery,
  knowledge: Knowledge,
  live: readonly LiveAnswer[] = [],
): Availability {
  const { region, on, mine = [] } = query;
  const { id, title } = query.film;
  const answers = live.filter((one) => one.asOf <= on);
  const known = mergeLiveOffers(
    { film: id ?? title, region },
    id ? knowledge.offersOf(id) : [],
    answers,
  ).filter((offer) => offer.asOf <= on && isStarted(offer, on));
  const current = known.filter((offer) => isCurrent(offer, on));
  const past = known.filter((offer) => !isCurrent(offer, on));
  const film = withLastingTitles((id && knowledge.findFilm(id)) || { title }, on, knowledge);
  const answer = (offers: readonly Offer[], isHere: boolean) =>
    answerOffers(offers, { film, region, isHere, mine, knowledge });
  const here = answer(current, true);
  const elsewhere = answer(current, false);
  const state = nameState(
    here,
    elsewhere,
    answers.some((one) => isCovering(one, query)),
  );
  return {
    state,
    region,
    on,
    titleHere: chooseTitle(film, 'local', region),
    here,
    elsewhere,
    lastKnownHere: answer(past, true),
    lastKnownElsewhere: answer(past, false),
    records: (id ? knowledge.recordsOf(id) : [])
      .filter((record) => record.region === region && isToldOn(record, on))
      .sort(compareRecords)
      .map((record) => (state !== 'here' && isReason(record, on) ? { ...record, isReason: true } : record)),
    free: id ? findFreedom(known, knowledge.licenceOf(id)) : null,
    filmCitation: id ? knowledge.citationOf(id) : null,
    services: listServices({ film, region, on, mine }, knowledge),
  };
}

/**
 * `none-known` needs a source that covers this film and region and was asked; the bundled lists never are one, so
 * without such a source and without a current offer anywhere the answer is `unknown`.
 */
function nameState(
  here: readonly OfferAnswer[],
  elsewhere: readonly OfferAnswer[],
  isCovered: boolean,
): AvailabilityState {
  if (here.length > 0) return 'here';
  if (elsewhere.length > 0) return 'elsewhere';
  return isCovered ? 'none-known' : 'unknown';
}

/** What a source did not have holds for the day it was asked and the day after; offers may come any day. */
function isCovering({ isFound, covered, asOf }: LiveAnswer, { region, on }: AvailabilityQuery): boolean {
  return isFound && covered.includes(region) && on <= addDays(asOf, 1);
}

/** Known by then, and not so long unchecked that it may have been found wrong meanwhile. */
function isToldOn({ date, checked }: ReleaseRecord, on: Day): boolean {
  return lastDayOf(date) <= on && (checked === undefined || isWithinYears(checked, RECORD_AGE_YEARS, on));
}

/** The newest first; of one day, what binds cinemas comes after what services and makers say. */
function compareRecords(one: ReleaseRecord, other: ReleaseRecord): number {
  const isLicence = ({ kind }: ReleaseRecord) => Number(kind.startsWith('licence-'));
  return compareTexts(lastDayOf(other.date), lastDayOf(one.date)) || isLicence(one) - isLicence(other);
}

function isStarted(offer: Offer, on: Day): boolean {
  return offer.from === undefined || firstDayOf(offer.from) <= on;
}

interface OfferScope {
  readonly film: KnownFilm;
  readonly region: Region;
  readonly isHere: boolean;
  readonly mine: readonly string[];
  readonly knowledge: Knowledge;
}

function answerOffers(offers: readonly Offer[], scope: OfferScope): OfferAnswer[] {
  return offers
    .map((offer) => answerOffer(offer, scope))
    .filter((answer) => answer.regions.length > 0)
    .sort(compareAnswers);
}

function answerOffer(offer: Offer, { film, region, isHere, mine, knowledge }: OfferScope): OfferAnswer {
  const service = knowledge.findService(offer.service);
  const regions = offer.regions.filter((one) => (one === region) === isHere);
  const [first] = regions;
  return {
    offer,
    serviceName: service?.name ?? offer.serviceName ?? offer.service,
    regions,
    isMine: isHere && mine.includes(offer.service),
    searchUrl: service && first && !offer.link ? makeSearchUrl(service, film, first) : null,
  };
}
