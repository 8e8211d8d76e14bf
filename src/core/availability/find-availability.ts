import { addDays, type Day, firstDayOf, lastDayOf } from '../day.ts';
import type { Film } from '../film.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Region } from '../region.ts';
import type { Availability, AvailabilityState, Offer, OfferAnswer } from './availability.ts';
import { compareOffers } from './compare-offers.ts';
import { isCurrent } from './is-current.ts';
import { listServices } from './list-services.ts';
import type { LiveAnswer } from './live-answer.ts';
import { mergeLiveOffers } from './merge-live-offers.ts';

/** The film asked about; `id` is null when its title was read off a page and it is in no catalogue. */
export interface AvailabilityQuery {
  readonly film: { readonly id: string | null; readonly title: string };
  readonly region: Region;
  readonly on: Day;
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
  const { region, on } = query;
  const { id, title } = query.film;
  const answers = live.filter((one) => one.asOf <= on);
  const known = mergeLiveOffers(
    { film: id ?? title, region },
    id ? knowledge.offersOf(id) : [],
    answers,
  ).filter((offer) => offer.asOf <= on && isStarted(offer, on));
  const current = known.filter((offer) => isCurrent(offer, on));
  const past = known.filter((offer) => !isCurrent(offer, on));
  const answer = (offers: readonly Offer[], isHere: boolean) =>
    answerOffers(offers, { region, isHere, knowledge });
  const here = answer(current, true);
  const elsewhere = answer(current, false);
  const film: Pick<Film, 'title'> & Partial<Film> = (id && knowledge.findFilm(id)) || {
    title,
  };
  return {
    state: nameState(
      here,
      elsewhere,
      answers.some((one) => isCovering(one, query)),
    ),
    region,
    on,
    here,
    elsewhere,
    lastKnownHere: answer(past, true),
    lastKnownElsewhere: answer(past, false),
    records: (id ? knowledge.recordsOf(id) : [])
      .filter((record) => record.region === region && lastDayOf(record.date) <= on)
      .sort((a, b) => lastDayOf(b.date).localeCompare(lastDayOf(a.date))),
    filmCitation: id ? knowledge.citationOf(id) : null,
    services: listServices({ film, region, on }, knowledge),
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

function isStarted(offer: Offer, on: Day): boolean {
  return offer.from === undefined || firstDayOf(offer.from) <= on;
}

interface OfferScope {
  readonly region: Region;
  readonly isHere: boolean;
  readonly knowledge: Knowledge;
}

function answerOffers(offers: readonly Offer[], { region, isHere, knowledge }: OfferScope): OfferAnswer[] {
  return offers
    .map((offer) => ({
      offer,
      serviceName: knowledge.findService(offer.service)?.name ?? offer.serviceName ?? offer.service,
      regions: offer.regions.filter((one) => (one === region) === isHere),
    }))
    .filter((answer) => answer.regions.length > 0)
    .sort((a, b) => compareOffers(a.offer, b.offer));
}
