import type {
  Availability,
  Offer,
  OfferAnswer,
  RecordAnswer,
  ReleaseRecord,
  ServiceAnswer,
} from '../../core/availability/availability.ts';

const REGION = 'RU';

function sampleOffer(known: Partial<Offer>, serviceName: string): OfferAnswer {
  const offer: Offer = {
    film: 'the-northern-harbour-2024',
    service: serviceName.toLowerCase().replaceAll(' ', '-'),
    regions: [REGION],
    type: 'flatrate',
    link: 'https://play.example/film/7',
    asOf: '2026-11-20',
    source: { name: 'Film Day', url: 'https://news.example/a' },
    ...known,
  };
  return {
    offer,
    serviceName,
    regions: offer.regions,
    isMine: serviceName === 'Lumen Play',
    searchUrl: null,
  };
}

function sampleRecord(known: Partial<ReleaseRecord>): ReleaseRecord {
  return {
    film: 'the-northern-harbour-2024',
    region: REGION,
    kind: 'no-offer-received',
    date: '2026-10-26',
    source: { name: 'Film Day', url: 'https://news.example/b' },
    ...known,
  };
}

function sampleService(name: string, searchUrl: string | null): ServiceAnswer {
  const id = name.toLowerCase().replaceAll(' ', '-');
  return {
    service: { id, name, types: ['flatrate'], checked: '2026-11-01' },
    searchUrl,
    requestUrl: name === 'Kinobox' ? 'https://kinobox.example/wishes' : null,
    isMine: name === 'Lumen Play',
  };
}

const services: readonly ServiceAnswer[] = [
  sampleService('Lumen Play', 'https://play.example/search?q=x'),
  sampleService('Kinobox', 'https://kinobox.example/?text=x'),
  sampleService('City Library', 'https://library.example/?q=x'),
  sampleService('Aurora', null),
];

const unknown: Availability = {
  state: 'unknown',
  region: REGION,
  on: '2026-11-23',
  titleHere: 'Северная гавань',
  free: null,
  filmCitation: { checked: '2026-11-02', sources: [{ name: 'Film Day', url: 'https://news.example/f' }] },
  here: [],
  elsewhere: [],
  lastKnownHere: [],
  lastKnownElsewhere: [],
  records: [],
  services,
};

const abroad = [
  sampleOffer({ regions: ['CA', 'US'], type: 'rent', price: { amount: 3.99, currency: 'USD' } }, 'Aurora'),
  sampleOffer({ regions: ['DE', 'AT', 'CH'] }, 'Lumen Play'),
];

const records: readonly RecordAnswer[] = [
  { ...sampleRecord({}), isReason: true },
  { ...sampleRecord({ kind: 'licence-not-applied', binds: 'cinema' }), isReason: true },
  sampleRecord({ kind: 'release-postponed', date: '2026-09-19', planned: '2027-01-29' }),
];

/** The answers a reader can get, from the best to the emptiest. */
export const sampleAnswers = {
  here: {
    ...unknown,
    state: 'here',
    here: [
      sampleOffer({ type: 'free', service: 'city-library' }, 'City Library'),
      sampleOffer({}, 'Lumen Play'),
      sampleOffer({ type: 'rent', price: { amount: 199, currency: 'RUB' } }, 'Kinobox'),
      sampleOffer({ type: 'buy', price: { amount: 599, currency: 'RUB' } }, 'Kinobox'),
    ],
  },
  elsewhere: { ...unknown, state: 'elsewhere', elsewhere: abroad },
  noneWithRecords: { ...unknown, state: 'none-known', records },
  recordsAndElsewhere: { ...unknown, state: 'elsewhere', elsewhere: abroad, records },
  lastKnown: {
    ...unknown,
    free: { name: 'CC-BY-4.0', url: 'https://news.example/licence' },
    lastKnownHere: [sampleOffer({ asOf: '2025-03-02' }, 'Kinobox')],
    lastKnownElsewhere: [sampleOffer({ asOf: '2024-12-24', regions: ['US'] }, 'Aurora')],
  },
  unknown,
} as const satisfies Record<string, Availability>;
