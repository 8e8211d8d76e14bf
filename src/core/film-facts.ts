import type { Offer, ReleaseRecord } from './availability/availability.ts';
import { openShelf } from './pack/shelf.ts';
import { openTextIndex } from './pack/text-index.ts';
import type { Region } from './region.ts';
import type { Source } from './source.ts';

/** Dated facts about one film. */
export interface FilmFacts {
  readonly film: string;
  readonly offers: readonly Offer[];
  readonly records: readonly ReleaseRecord[];
}

/** What many facts share stands once: hundreds of offers hold for the same hundred regions and rest on the same report. */
export interface FactTables {
  readonly regions: readonly (readonly Region[])[];
  readonly sources: readonly Source[];
}

/** The same with places in the tables for regions and sources. */
export interface PackedFacts {
  readonly film: string;
  readonly offers: readonly PackedOffer[];
  readonly records: readonly PackedRecord[];
}

type PackedOffer = Omit<Offer, 'film' | 'regions' | 'source'> & {
  readonly regions: number;
  readonly source: number;
};
type PackedRecord = Omit<ReleaseRecord, 'film' | 'source'> & { readonly source: number };

/** Takes what facts share out into tables, in the order in which it comes. */
export function packFacts(facts: readonly FilmFacts[]): {
  readonly tables: FactTables;
  readonly packed: readonly PackedFacts[];
} {
  const [regions, sources] = [createTable<readonly Region[]>(), createTable<Source>()];
  const packed = facts.map(({ film, offers, records }) => ({
    film,
    offers: offers.map(({ film: _film, ...offer }) => ({
      ...offer,
      regions: regions.place(offer.regions),
      source: sources.place(offer.source),
    })),
    records: records.map(({ film: _film, ...record }) => ({
      ...record,
      source: sources.place(record.source),
    })),
  }));
  return { tables: { regions: regions.rows, sources: sources.rows }, packed };
}

function createTable<Row>(): { readonly rows: readonly Row[]; readonly place: (row: Row) => number } {
  const rows: Row[] = [];
  const places = new Map<string, number>();
  const place = (row: Row): number => {
    const key = JSON.stringify(row);
    const known = places.get(key) ?? rows.length;
    if (known === rows.length) rows.push(row);
    places.set(key, known);
    return known;
  };
  return { rows, place };
}

/** Opens a shelf of facts, one of their tables, and the index of films: film -> facts. */
export function openFacts(section: (name: string) => Uint8Array): (film: string) => FilmFacts | undefined {
  const facts = openShelf<PackedFacts>(section('FACT'));
  const tables = openShelf<FactTables>(section('FTAB'));
  const byFilm = openTextIndex(section('FIDX'));
  return (film) => {
    const packed = byFilm(film)
      .map(facts.at)
      .find((one) => one.film === film);
    return packed && unpackFacts(packed, tables.at(0));
  };
}

function unpackFacts({ film, offers, records }: PackedFacts, { regions, sources }: FactTables): FilmFacts {
  const sourceAt = (place: number): Source => sources[place] ?? { name: '' };
  return {
    film,
    offers: offers.map((offer) => ({
      ...offer,
      film,
      regions: regions[offer.regions] ?? [],
      source: sourceAt(offer.source),
    })),
    records: records.map((record) => ({ ...record, film, source: sourceAt(record.source) })),
  };
}
