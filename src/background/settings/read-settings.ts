import * as v from 'valibot';
import { isDay } from '../../core/day.ts';
import { isRegion } from '../../core/region.ts';
import type { Settings } from '../../messages/settings.ts';

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  region: null,
  language: 'auto',
  asOf: null,
  dismissals: [],
};

/** Far more than anyone will dismiss; the oldest go first. */
const MOST_DISMISSALS = 2000;

const day = v.pipe(v.string(), v.check(isDay));
const text = v.pipe(v.string(), v.maxLength(2000));
const dismissal = v.strictObject({ host: text, film: v.nullable(text), evidence: text, on: day });

const region = v.nullable(v.pipe(v.string(), v.check(isRegion)));
const language = v.pipe(v.string(), v.regex(/^(?:auto|[a-z]{2,3}(?:-[A-Za-z]{2,4})?)$/));
const asOf = v.nullable(day);
const dismissals = v.pipe(
  v.array(dismissal),
  v.transform((all) => all.slice(-MOST_DISMISSALS)),
);

type Field = Exclude<keyof Settings, 'version'>;

export interface ReadSettings {
  readonly settings: Settings;
  /** Fields whose value could not be used; they have their default. */
  readonly broken: readonly string[];
}

/** Reads a record of the present version field by field, so that one broken field costs no other. */
export function readSettings(record: Readonly<Record<string, unknown>>): ReadSettings {
  const broken: string[] = [];
  const read = <K extends Field>(name: K, schema: v.GenericSchema<unknown, Settings[K]>): Settings[K] => {
    if (!(name in record)) return DEFAULT_SETTINGS[name];
    const result = v.safeParse(schema, record[name]);
    if (result.success) return result.output;
    broken.push(name);
    return DEFAULT_SETTINGS[name];
  };
  const settings: Settings = {
    version: 1,
    region: read('region', region),
    language: read('language', language),
    asOf: read('asOf', asOf),
    dismissals: read('dismissals', dismissals),
  };
  return { settings, broken };
}
