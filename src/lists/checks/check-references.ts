import { listFiles } from '../list-files.ts';
import type { ListName, ListRows } from '../lists.ts';
import type { Problem } from '../problem.ts';

/** A name of something in another list, and where it is used. */
interface Reference {
  readonly from: ListName;
  readonly line: number;
  readonly field: string;
  readonly id: string;
  readonly to: 'films' | 'services' | 'authorities' | 'sources';
}

/** Whatever a record names by its id exists: films and services of facts, authorities of listings, sources of films. */
export function checkReferences(rows: ListRows): Problem[] {
  const ids = {
    films: idsOf(rows.films),
    services: idsOf(rows.services),
    authorities: idsOf(rows.authorities),
    sources: idsOf(rows.sources),
  };
  return listReferences(rows)
    .filter(({ to, id }) => !ids[to].has(id))
    .map(({ from, line, field, id, to }) => ({
      file: listFiles[from].file,
      line,
      field,
      message: `names "${id}", which is not in ${listFiles[to].file}`,
      mend: 'Correct the id or add the entry',
    }));
}

function idsOf(rows: readonly { readonly value: { readonly id: string } }[]): ReadonlySet<string> {
  return new Set(rows.map((row) => row.value.id));
}

function listReferences(rows: ListRows): Reference[] {
  return [
    ...rows.offers.flatMap(({ line, value }): Reference[] => [
      { from: 'offers', line, field: 'film', id: value.film, to: 'films' },
      { from: 'offers', line, field: 'service', id: value.service, to: 'services' },
    ]),
    ...rows.records.map(
      ({ line, value }): Reference => ({ from: 'records', line, field: 'film', id: value.film, to: 'films' }),
    ),
    ...rows.sites.flatMap(({ line, value }) =>
      value.listings.map(
        ({ authority }, index): Reference => ({
          from: 'sites',
          line,
          field: `listings.${index}.authority`,
          id: authority,
          to: 'authorities',
        }),
      ),
    ),
    // A film may cite an address instead of one of the known bodies of data.
    ...rows.films
      .filter(({ value }) => !URL.canParse(value.source))
      .map(
        ({ line, value }): Reference => ({
          from: 'films',
          line,
          field: 'source',
          id: value.source,
          to: 'sources',
        }),
      ),
  ];
}
