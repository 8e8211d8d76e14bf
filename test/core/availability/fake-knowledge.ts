import type { Offer, ReleaseRecord } from '../../../src/core/availability/availability.ts';
import type { Film } from '../../../src/core/film.ts';
import type { Knowledge } from '../../../src/core/knowledge.ts';
import type { Service } from '../../../src/core/site.ts';

export interface Known {
  readonly offers?: readonly Offer[];
  readonly records?: readonly ReleaseRecord[];
  readonly services?: readonly Service[];
  readonly film?: Partial<Film>;
}

/** Knowledge of one film and what is given of it. */
export function fakeKnowledge({
  offers = [],
  records = [],
  services = [],
  film: known = {},
}: Known): Knowledge {
  const film = { id: 'f', title: 'Film', year: 2014, language: 'en', titles: { ru: ['Фильм'] }, ...known };
  return {
    findTitle: () => [],
    searchTitles: () => [],
    findInText: () => null,
    findImdb: () => null,
    isUnconfirmedTitle: () => false,
    findFilm: () => film,
    filmAt: () => film,
    citationOf: () => ({ sources: [{ name: 'A newspaper' }], checked: '2026-11-01' }),
    findSite: () => null,
    findNamesakes: () => [],
    licenceOf: () => null,
    offersOf: () => offers,
    recordsOf: () => records,
    servicesIn: (one) => services.filter((each) => one in each.regions),
    findService: (id) => services.find((each) => each.id === id) ?? null,
    authorityNames: () => ({ en: '' }),
  };
}
