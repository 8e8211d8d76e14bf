import * as v from 'valibot';
import type { ImportProblem } from '../../messages/import-problem.ts';
import { runSteps, SETTINGS_STEPS } from '../settings/migrate-settings.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { SettingsDoor } from '../settings/settings-door.ts';
import { SETTINGS_FIELDS } from '../settings/settings-fields.ts';
import type { CheckedPart, StoredPart } from './stored-part.ts';

const NAME = 'settings';
const VALUE_LENGTH = 80;

/** The settings as a part of the exported file; older versions are brought to the present one. */
export function createSettingsPart(settings: SettingsDoor): StoredPart {
  return {
    name: NAME,
    read: (isPrivate) => settings.read(isPrivate),
    check: (value) => checkSettings(value, settings),
  };
}

function checkSettings(value: unknown, settings: SettingsDoor): CheckedPart {
  let record: Readonly<Record<string, unknown>>;
  try {
    record = runSteps(value, SETTINGS_STEPS);
  } catch {
    return { ok: false, problems: [tell(`${NAME}.version`, 'bad-value', value)] };
  }
  if (Number(record['version']) > SETTINGS_STEPS.length + 1) {
    return { ok: false, problems: [tell(`${NAME}.version`, 'newer', record['version'])] };
  }
  const problems = Object.entries(record).flatMap(([name, field]) => checkField(name, field));
  if (problems.length > 0) return { ok: false, problems };
  // What is asked over the network is switched on by the reader here, with its permission, never by a file.
  const { version: _version, sources: _sources, ...fields } = readSettings(record).settings;
  return { ok: true, write: async (isPrivate) => void (await settings.change(() => fields, isPrivate)) };
}

function checkField(name: string, value: unknown): readonly ImportProblem[] {
  if (name === 'version') return [];
  if (!isField(name)) return [tell(`${NAME}.${name}`, 'unknown', value)];
  const result = v.safeParse(SETTINGS_FIELDS[name] as v.GenericSchema, value);
  return (result.issues ?? []).map((issue) => tell(pathOf(name, issue), 'bad-value', issue.input));
}

function isField(name: string): name is keyof typeof SETTINGS_FIELDS {
  return Object.hasOwn(SETTINGS_FIELDS, name);
}

/** `settings.allowed[3].on` */
function pathOf(name: string, issue: v.BaseIssue<unknown>): string {
  const steps = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${key}`));
  return `${NAME}.${name}${steps.join('')}`;
}

function tell(where: string, what: ImportProblem['what'], value: unknown): ImportProblem {
  return { where, what, value: (JSON.stringify(value) ?? '').slice(0, VALUE_LENGTH) };
}
