import type * as v from 'valibot';
import type { Entry, ListName } from './lists.ts';
import { authoritySchema } from './schema/authority-schema.ts';
import { dataSourceSchema } from './schema/data-source-schema.ts';
import { filmSchema } from './schema/film-schema.ts';
import { neutralSiteSchema } from './schema/neutral-site-schema.ts';
import { offerSchema } from './schema/offer-schema.ts';
import { releaseRecordSchema } from './schema/release-record-schema.ts';
import { serviceSchema } from './schema/service-schema.ts';
import { siteSchema } from './schema/site-schema.ts';

/** How one list lies in its file: a record a line, in the order of its key. */
export interface ListFile<T> {
  readonly file: string;
  /** Its output is the canonical form: keys in order, inner lists sorted. */
  readonly schema: v.GenericSchema<unknown, T>;
  /** The field that the key begins with, to point at. */
  readonly keyField: string;
  /** What lines are sorted by, and what no two lines may share. Its parts are compared one after the other. */
  readonly keyOf: (value: T) => readonly string[];
}

export const listFiles: { readonly [Name in ListName]: ListFile<Entry<Name>> } = {
  films: { file: 'films.jsonl', schema: filmSchema, keyField: 'id', keyOf: (film) => [film.id] },
  sites: { file: 'sites.jsonl', schema: siteSchema, keyField: 'host', keyOf: (site) => [site.host] },
  neutral: {
    file: 'neutral.jsonl',
    schema: neutralSiteSchema,
    keyField: 'host',
    keyOf: (site) => [site.host],
  },
  services: {
    file: 'services.jsonl',
    schema: serviceSchema,
    keyField: 'id',
    keyOf: (service) => [service.id],
  },
  offers: {
    file: 'offers.jsonl',
    schema: offerSchema,
    keyField: 'film',
    keyOf: (offer) => [
      offer.film,
      offer.regions === 'all' ? 'all' : offer.regions.join(','),
      offer.from ?? '',
      offer.type,
      offer.service,
      offer.asOf,
    ],
  },
  records: {
    file: 'records.jsonl',
    schema: releaseRecordSchema,
    keyField: 'film',
    keyOf: (record) => [record.film, record.region, record.date, record.kind],
  },
  authorities: {
    file: 'authorities.jsonl',
    schema: authoritySchema,
    keyField: 'id',
    keyOf: (authority) => [authority.id],
  },
  sources: {
    file: 'sources.jsonl',
    schema: dataSourceSchema,
    keyField: 'id',
    keyOf: (source) => [source.id],
  },
};

export const listNames: readonly ListName[] = [
  'films',
  'sites',
  'neutral',
  'services',
  'offers',
  'records',
  'authorities',
  'sources',
];

/** Compares keys part by part, by code unit, so that the order is the same on every machine. */
export function compareKeys(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  if (at < 0) return 0;
  return (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}
