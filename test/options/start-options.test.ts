import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/messages/default-settings.ts';
import type { Settings } from '../../src/messages/settings.ts';
import type { OptionsActions, OptionsModel } from '../../src/options/options-view.tsx';
import { type OptionsDoors, startOptions } from '../../src/options/start-options.ts';
import { sampleTexts } from '../ui/text/sample-texts.ts';

const first = { host: 'a.example', film: null, evidence: 'e', on: '2026-01-01', until: null };
const second = { ...first, film: 'it-2017' };

async function openOptions() {
  const asked: [string, unknown][] = [];
  let settings: Settings = {
    ...DEFAULT_SETTINGS,
    region: 'RU',
    dismissals: [first, second],
  };
  const ask = async (name: string, query: { change?: Partial<Settings> }) => {
    asked.push([name, query]);
    settings = { ...settings, ...query?.change };
    return name === 'regions' ? { guessed: null, served: [] } : settings;
  };
  const drawn: { model: OptionsModel; actions: OptionsActions }[] = [];
  const doors = {
    ask: ask as unknown as OptionsDoors['ask'],
    isPrivate: false,
    requestAccess: async () => true,
    dropAccess: async () => undefined,
    today: '2026-11-24',
    loadTexts: async () => sampleTexts(settings.language === 'ru' ? 'ru' : 'en'),
  };
  await startOptions(doors, (model, actions) => drawn.push({ model, actions }));
  const last = () => {
    const entry = drawn.at(-1);
    if (entry === undefined) throw new Error('nothing was drawn');
    return entry;
  };
  return { asked, last };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

test('a change is kept at once and said to be', async () => {
  const { last, asked } = await openOptions();
  expect(last().model.isSaved).toBe(false);
  last().actions.chooseDay('2014-12-26');
  await settle();
  expect(asked).toContainEqual(['change-settings', { change: { asOf: '2014-12-26' }, isPrivate: false }]);
  expect(last().model).toMatchObject({ isSaved: true, settings: { asOf: '2014-12-26' } });
});

test('another language is spoken at once', async () => {
  const { last } = await openOptions();
  expect(last().model.t.language).toBe('en');
  last().actions.chooseLanguage('ru');
  await settle();
  expect(last().model.t.language).toBe('ru');
});

test('one dismissal is taken back, the others stay', async () => {
  const { last } = await openOptions();
  last().actions.undo(first);
  await settle();
  expect(last().model.settings.dismissals).toEqual([second]);
});
