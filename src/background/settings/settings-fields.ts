import * as v from 'valibot';
import { isDay } from '../../core/day.ts';
import { isRegion } from '../../core/region.ts';
import type { Settings } from '../../messages/settings.ts';

/** Far more than anyone will dismiss, allow or correct; the oldest go first. */
const MOST_CHOICES = 2000;
const MOST_REGIONS = 12;
const MOST_SERVICES = 200;

const day = v.pipe(v.string(), v.check(isDay));
const text = v.pipe(v.string(), v.maxLength(2000));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
/** As `Intl` has them: it throws on others, and no surface would open any more. */
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-(?:[A-Z]{2}|[A-Z][a-z]{3}))?$/));
const region = v.pipe(v.string(), v.check(isRegion));

const newest = <T>(item: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.array(item),
    v.transform((all): readonly T[] => all.slice(-MOST_CHOICES)),
  );
const distinct = <T>(item: v.GenericSchema<unknown, T>, most: number) =>
  v.pipe(
    v.array(item),
    v.transform((all): readonly T[] => [...new Set(all)].slice(0, most)),
  );

const film = v.strictObject({
  id: v.nullable(text),
  title: text,
  year: v.nullable(v.pipe(v.number(), v.integer())),
});
const correction = v.strictObject({
  host: text,
  page: text,
  is: v.variant('kind', [
    v.strictObject({ kind: v.literal('film'), film }),
    v.strictObject({ kind: v.literal('no-film') }),
    v.strictObject({ kind: v.literal('not-a-source') }),
  ]),
  on: day,
});

type Fields = Omit<Settings, 'version'>;

/** What each setting may hold, whoever wrote it: a stored record, an imported file, a surface. */
export const SETTINGS_FIELDS: { readonly [K in keyof Fields]: v.GenericSchema<unknown, Fields[K]> } = {
  region: v.nullable(region),
  otherRegions: distinct(region, MOST_REGIONS),
  myServices: distinct(name, MOST_SERVICES),
  language: v.union([v.literal('auto'), language]),
  titleLanguages: distinct(v.union([v.literal('original'), language]), 10),
  asOf: v.nullable(day),
  banner: v.strictObject({
    place: v.picklist(['top', 'bottom']),
    comesFor: v.picklist(['listed-and-downloads', 'listed', 'nothing']),
  }),
  flagsOnEvidence: v.boolean(),
  badgeSaysMine: v.boolean(),
  sources: distinct(name, 20),
  dismissals: newest(
    v.strictObject({ host: text, film: v.nullable(text), evidence: text, on: day, until: v.nullable(day) }),
  ),
  allowed: newest(v.strictObject({ host: text, on: day })),
  corrections: newest(correction),
};
