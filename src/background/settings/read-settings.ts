import * as v from 'valibot';
import { DEFAULT_SETTINGS } from '../../messages/default-settings.ts';
import type { Settings } from '../../messages/settings.ts';
import { SETTINGS_FIELDS } from './settings-fields.ts';

export interface ReadSettings {
  readonly settings: Settings;
  /** Fields whose value could not be used; they have their default. */
  readonly broken: readonly string[];
}

/** Reads a record of the present version field by field, so that one broken field costs no other. */
export function readSettings(record: Readonly<Record<string, unknown>>): ReadSettings {
  const broken: string[] = [];
  const read = Object.entries(SETTINGS_FIELDS).flatMap(([name, schema]) => {
    if (!(name in record)) return [];
    const result = v.safeParse(schema, record[name]);
    if (result.success) return [[name, result.output] as const];
    broken.push(name);
    return [];
  });
  // Each entry was checked by the schema of its own field; fromEntries forgets which is which.
  const settings = { ...DEFAULT_SETTINGS, ...Object.fromEntries(read) } as Settings;
  return { settings, broken };
}
