import { DEFAULT_SETTINGS } from '../../messages/default-settings.ts';
import type { Settings } from '../../messages/settings.ts';
import { readSettings } from './read-settings.ts';

type StoredRecord = Readonly<Record<string, unknown>>;

/** Turns a record of one version into one of the next; its place in the list is the version it starts from, less one. */
export type MigrationStep = (stored: StoredRecord) => StoredRecord;

/** Dismissals got an end. What else is new has its default. */
const toSecond: MigrationStep = ({ dismissals, ...rest }) => ({
  ...rest,
  dismissals: Array.isArray(dismissals) ? dismissals.map((one) => ({ ...one, until: null })) : dismissals,
});

/** From 1 to 2, from 2 to 3 and so on. */
export const SETTINGS_STEPS: readonly MigrationStep[] = [toSecond];

export interface MigratedSettings {
  readonly settings: Settings;
  /** True when something stored could not be used, so that the stored value has to be kept aside. */
  readonly isBroken: boolean;
}

/**
 * Brings stored settings of any version to the present one. Nothing stored gives the defaults. What cannot be read is
 * replaced field by field. Settings of a later version (after a downgrade) keep the fields that are known here.
 */
export function migrateSettings(
  stored: unknown,
  steps: readonly MigrationStep[] = SETTINGS_STEPS,
): MigratedSettings {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, isBroken: false };
  try {
    const record = runSteps(stored, steps);
    const { settings, broken } = readSettings(record);
    return { settings, isBroken: broken.length > 0 || versionOf(record) > steps.length + 1 };
  } catch {
    return { settings: DEFAULT_SETTINGS, isBroken: true };
  }
}

/** Runs the steps a record still needs and numbers it. Throws when it is no record with a version. */
export function runSteps(stored: unknown, steps: readonly MigrationStep[]): StoredRecord {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) throw new Error('no record');
  let record: StoredRecord = { ...stored };
  for (let version = versionOf(record); version <= steps.length; version++) {
    const step = steps[version - 1];
    if (step) record = { ...step(record), version: version + 1 };
  }
  return record;
}

function versionOf(record: StoredRecord): number {
  const { version } = record;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) throw new Error('no version');
  return version;
}
