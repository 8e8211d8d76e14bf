import * as v from 'valibot';
import type { FreeLicence } from '../../core/film.ts';
import type { SourcedFilm } from '../lists.ts';
import { daySchema } from './day-schema.ts';
import { idSchema } from './id-schema.ts';
import { languageSchema } from './language-schema.ts';
import { rule } from './rule.ts';
import { textSchema } from './text-schema.ts';
import { sourceUrlSchema } from './url-schema.ts';

const FIRST_FILM_YEAR = 1888;

const yearSchema = v.pipe(
  v.number(),
  rule(
    (year) => Number.isInteger(year) && year >= FIRST_FILM_YEAR && year < 2100,
    'is not a year of a film',
    'Write four digits',
  ),
);

const imdbSchema = v.pipe(
  v.string(),
  rule((id) => /^tt\d{7,8}$/.test(id), 'is not an IMDb id', 'Write tt and seven or eight digits'),
);

const titlesSchema = v.pipe(
  v.record(
    languageSchema,
    v.pipe(
      v.array(textSchema),
      rule((titles) => titles.length > 0, 'is empty', 'Remove the language'),
      rule((titles) => new Set(titles).size === titles.length, 'has a title twice', 'Keep one'),
    ),
  ),
  rule((titles) => Object.keys(titles).length > 0, 'is empty', 'Remove the field'),
);

const licenceSchema: v.GenericSchema<unknown, FreeLicence> = v.strictObject({
  name: v.pipe(
    v.string(),
    rule(
      (name) => /^(?:public-domain|CC0|CC-BY(?:-NC)?(?:-SA|-ND)?)(?:-\d\.\d)?$/.test(name),
      'is not a licence to pass a film on',
      'Write public-domain or a Creative Commons licence, such as CC-BY-3.0',
    ),
  ),
  url: sourceUrlSchema,
});

/** A line of films.jsonl. What it gives has its keys in the canonical order. */
export const filmSchema: v.GenericSchema<unknown, SourcedFilm> = v.pipe(
  v.strictObject({
    id: idSchema,
    title: textSchema,
    year: yearSchema,
    language: languageSchema,
    original: v.exactOptional(textSchema),
    imdb: v.exactOptional(imdbSchema),
    titles: v.exactOptional(titlesSchema),
    unconfirmed: v.exactOptional(titlesSchema),
    licence: v.exactOptional(licenceSchema),
    source: textSchema,
    checked: daySchema,
  }),
  v.forward(
    rule((film) => film.original !== film.title, 'is the same as title', 'Remove the field'),
    ['original'],
  ),
  v.forward(
    rule((film) => film.id.endsWith(`-${film.year}`), 'does not end with the year', 'Write title-year'),
    ['id'],
  ),
);
