import { findFilms } from '../find-films.ts';
import type { Lists } from '../lists.ts';
import type { Draft } from './draft.ts';
import { askSource, type Candidate, type Question, readWords } from './question.ts';

/** What makes a line of offers.jsonl. */
export function askOffer(lists: Lists, today: string): Question[] {
  return [
    askWhichFilm(lists),
    {
      field: 'service',
      text: 'Service (id or part of its name)',
      find: (answer) => findServices(lists, answer),
    },
    {
      field: 'regions',
      text: 'Regions (CA, US) or areas (nordics, worldwide …); all for every region of the service',
      read: readRegions,
    },
    { field: 'except', text: 'Except these regions or areas', isOptional: true, read: readPlaces },
    { field: 'type', text: 'Type: flatrate, free, ads, rent, buy or cinema' },
    { field: 'price', text: 'Price (5.99 USD)', isOptional: true, read: readPrice },
    { field: 'link', text: 'Address of the film at the service', isOptional: true },
    { field: 'from', text: 'Offered from (YYYY-MM-DD, YYYY-MM or YYYY)', isOptional: true },
    { field: 'until', text: 'Offered until', isOptional: true },
    {
      field: 'lasting',
      text: 'Does it last? made-for-service, public-domain or official-channel',
      isOptional: true,
    },
    { field: 'asOf', text: 'Day on which the source says so', initial: () => today },
    ...askSource('source'),
  ];
}

/** What makes a line of records.jsonl. */
export function askRecord(lists: Lists, today: string): Question[] {
  const isLicence = ({ kind }: Draft) => String(kind).startsWith('licence-');
  const isPlanned = ({ kind }: Draft) => kind === 'release-date-set' || kind === 'release-postponed';
  return [
    askWhichFilm(lists),
    { field: 'region', text: 'Region (RU)', read: (answer) => answer.toUpperCase() },
    { field: 'kind', text: 'What happened: banned, licence-refused, release-cancelled … (? names all)' },
    { field: 'date', text: 'Date (YYYY-MM-DD, YYYY-MM or YYYY)' },
    { field: 'binds', text: 'What the licence bound then: cinema, online or both', when: isLicence },
    { field: 'planned', text: 'The day the release had been set for', isOptional: true, when: isPlanned },
    ...askSource('source'),
    { field: 'checked', text: 'Day of your check', initial: () => today },
  ];
}

function askWhichFilm({ films }: Lists): Question {
  return {
    field: 'film',
    text: 'Film (id or part of a title)',
    find: (answer) => findFilmIds(films, answer),
  };
}

function findFilmIds(films: Lists['films'], answer: string): Candidate[] {
  const byId = films.filter(({ id }) => id === answer);
  const found = byId.length > 0 ? byId : findFilms(films, answer);
  return found.map(({ id, title, year }) => ({ id, label: `${title} (${year})` }));
}

function findServices({ services }: Lists, answer: string): Candidate[] {
  const sought = answer.toLowerCase();
  return services
    .filter(({ id, name }) => [id, name.toLowerCase()].some((one) => one.includes(sought)))
    .map(({ id, name, regions }) => ({ id, label: `${name}, ${Object.keys(regions).join(' ')}` }));
}

function readRegions(answer: string): 'all' | string[] {
  return answer === 'all' ? 'all' : readPlaces(answer);
}

/** Regions have two letters, in capitals; areas have names. */
function readPlaces(answer: string): string[] {
  return readWords(answer).map((place) => (place.length === 2 ? place.toUpperCase() : place.toLowerCase()));
}

function readPrice(answer: string): object {
  const [, amount = '', currency = ''] = /^(\d+(?:\.\d+)?)\s*([A-Za-z]{3})$/.exec(answer) ?? [];
  if (currency === '') throw new Error('Write number and currency: 5.99 USD');
  return { amount: Number(amount), currency: currency.toUpperCase() };
}
