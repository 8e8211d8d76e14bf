import type {
  Availability,
  Offer,
  OfferAnswer,
  ReleaseRecord,
  ServiceAnswer,
} from '../../src/core/availability/availability.ts';
import type { Listing } from '../../src/core/site.ts';
import type { RecognisedFilm, Verdict } from '../../src/core/verdict.ts';
import type { Report } from '../../src/messages/protocol.ts';

export function sampleListing(known: Partial<Listing> = {}): Listing {
  return {
    authority: 'ustr',
    list: 'Review of Notorious Markets 2013',
    date: '2014-02-12',
    tier: 'B',
    works: 'film',
    url: 'https://ustr.gov/review.pdf',
    ...known,
  };
}

export function sampleFilm(known: Partial<RecognisedFilm> = {}): RecognisedFilm {
  return {
    id: 'the-interview-2014',
    title: 'The Interview',
    year: 2014,
    confidence: 0.97,
    alternatives: [],
    ...known,
  };
}

export function sampleVerdict(known: Partial<Verdict> = {}): Verdict {
  const listings = [sampleListing()];
  return {
    flag: 'listed',
    ground: 'listing',
    site: { standing: 'listed', host: 'tracker.example', kind: 'index', listings },
    film: sampleFilm(),
    evidence: [],
    ...known,
  };
}

export function sampleOffer(known: Partial<Offer> = {}, regions: readonly string[] = ['US']): OfferAnswer {
  const offer: Offer = {
    film: 'the-interview-2014',
    service: 'youtube',
    regions,
    type: 'rent',
    asOf: '2014-12-24',
    source: { name: 'RIA', url: 'https://ria.example/a' },
    ...known,
  };
  return { offer, serviceName: offer.service, regions, isMine: false, searchUrl: null };
}

export function sampleService(id: string, known: Partial<ServiceAnswer> = {}): ServiceAnswer {
  return {
    service: { id, name: id, types: ['flatrate'], checked: '2026-11-01' },
    searchUrl: `https://${id}.example/?q=x`,
    requestUrl: null,
    isMine: false,
    ...known,
  };
}

export function sampleRecord(known: Partial<ReleaseRecord> = {}): ReleaseRecord {
  return {
    film: 'the-interview-2014',
    region: 'RU',
    kind: 'no-offer-received',
    date: '2014-12-26',
    source: { name: 'The Hollywood Reporter', url: 'https://thr.example/a' },
    ...known,
  };
}

export function sampleAvailability(known: Partial<Availability> = {}): Availability {
  return {
    state: 'unknown',
    region: 'RU',
    on: '2014-12-26',
    titleHere: 'Интервью',
    here: [],
    elsewhere: [],
    lastKnownHere: [],
    lastKnownElsewhere: [],
    records: [],
    free: null,
    filmCitation: null,
    services: [],
    ...known,
  };
}

export function sampleReport(known: Partial<Report> = {}): Report {
  return {
    pageKey: '0123456789abcdef',
    verdict: sampleVerdict(),
    availability: sampleAvailability(),
    on: '2014-12-26',
    isPast: false,
    ...known,
  };
}
