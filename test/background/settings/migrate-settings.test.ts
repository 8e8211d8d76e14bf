import { describe, expect, test } from 'vitest';
import {
  type MigrationStep,
  migrateSettings,
  runSteps,
  SETTINGS_STEPS,
} from '../../../src/background/settings/migrate-settings.ts';
import { DEFAULT_SETTINGS } from '../../../src/messages/default-settings.ts';
import type { Settings } from '../../../src/messages/settings.ts';

const STORED: Settings = {
  ...DEFAULT_SETTINGS,
  region: 'RU',
  otherRegions: ['US', 'DE'],
  myServices: ['netflix'],
  language: 'ru',
  titleLanguages: ['ru', 'original'],
  asOf: '2014-12-26',
  banner: { place: 'bottom', comesFor: 'listed' },
  dismissals: [
    { host: 'forum.example', film: 'heat-1995', evidence: 'listed|listing|', on: '2026-11-23', until: null },
  ],
  allowed: [{ host: 'blog.example', on: '2026-11-23' }],
  corrections: [
    {
      host: 'blog.example',
      page: 'k3f9',
      is: { kind: 'film', film: { id: 'heat-1995', title: 'Heat', year: 1995 } },
      on: '2026-11-23',
    },
  ],
};

describe('settings of the present version', () => {
  test('what was stored is what is read', () => {
    expect(migrateSettings(STORED)).toEqual({ settings: STORED, isBroken: false });
  });

  test('nothing stored gives the defaults and nothing to keep aside', () => {
    expect(migrateSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, isBroken: false });
  });

  test('there is a step from every version to the next up to the present one', () => {
    expect(SETTINGS_STEPS).toHaveLength(DEFAULT_SETTINGS.version - 1);
  });
});

test('settings of the first version keep what was chosen, and their dismissals last', () => {
  const dismissal = { host: 'forum.example', film: null, evidence: 'e', on: '2026-11-23' };
  const first = { version: 1, region: 'RU', language: 'ru', asOf: null, dismissals: [dismissal] };
  expect(migrateSettings(first)).toEqual({
    settings: {
      ...DEFAULT_SETTINGS,
      region: 'RU',
      language: 'ru',
      dismissals: [{ ...dismissal, until: null }],
    },
    isBroken: false,
  });
});

describe('from version N to N + 1', () => {
  const steps: MigrationStep[] = [
    ({ land, ...rest }) => ({ ...rest, region: land }),
    ({ region, ...rest }) => ({ ...rest, regions: [region] }),
  ];

  test('every step between runs once, in order, and numbers the record', () => {
    const first = { version: 1, land: 'RU', language: 'ru' };
    expect(runSteps(first, steps)).toEqual({ version: 3, regions: ['RU'], language: 'ru' });
    expect(runSteps({ version: 2, region: 'US' }, steps)).toEqual({ version: 3, regions: ['US'] });
    expect(runSteps({ version: 3, regions: ['FR'] }, steps)).toEqual({ version: 3, regions: ['FR'] });
  });

  test('the stored record itself is not changed, so that a failed write loses nothing', () => {
    const first = Object.freeze({ version: 1, land: 'RU' });
    runSteps(first, steps);
    expect(first).toEqual({ version: 1, land: 'RU' });
  });

  test('settings survive a new version whole', () => {
    const step: MigrationStep = (old) => ({ ...old, language: old['tongue'] });
    const { language, ...old } = STORED;
    const { settings } = migrateSettings({ ...old, tongue: language, version: 1 }, [step]);
    expect(settings).toEqual(STORED);
  });
});

describe('settings that do not check out', () => {
  test('one broken field takes its default, the others stay', () => {
    const { settings, isBroken } = migrateSettings({ ...STORED, region: 'Russia' });
    expect(settings).toEqual({ ...STORED, region: null });
    expect(isBroken).toBe(true);
  });

  test.each([
    ['no record', 'RU'],
    ['a list', []],
    ['no version', { region: 'RU' }],
    ['null', null],
  ])('%s gives the defaults and is kept aside', (_, stored) => {
    expect(migrateSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, isBroken: true });
  });

  test('a step that throws gives the defaults and keeps the stored value aside', () => {
    const broken: MigrationStep = () => {
      throw new Error('cannot');
    };
    expect(migrateSettings({ ...STORED, version: 1 }, [broken])).toEqual({
      settings: DEFAULT_SETTINGS,
      isBroken: true,
    });
  });

  test('settings of a later version keep what is known and are kept aside', () => {
    const later = { ...STORED, version: 9, colours: 'blue' };
    expect(migrateSettings(later)).toEqual({ settings: STORED, isBroken: true });
  });
});
