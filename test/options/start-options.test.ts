import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/messages/default-settings.ts';
import type { Settings } from '../../src/messages/settings.ts';
import type { OptionsActions, OptionsModel } from '../../src/options/options-model.ts';
import { type OptionsDoors, startOptions } from '../../src/options/start-options.ts';
import { sampleTexts } from '../ui/text/sample-texts.ts';

const problem = { where: 'settings.region', what: 'bad-value', value: '7' } as const;

async function openOptions() {
  const asked: [string, unknown][] = [];
  const saved: [string, string][] = [];
  let settings: Settings = { ...DEFAULT_SETTINGS, region: 'RU' };
  const answer = (name: string, query: { change?: Partial<Settings>; text?: string }): unknown => {
    switch (name) {
      case 'regions':
        return { guessed: null, served: [] };
      case 'reminders':
      case 'services':
      case 'sources':
        return [];
      case 'export-data':
        return JSON.stringify(settings);
      case 'import-data':
        if (query.text !== 'good') return { problems: [problem], settings };
        settings = { ...settings, region: 'DE', language: 'ru' };
        return { problems: [], settings };
      case 'erase-data':
        settings = DEFAULT_SETTINGS;
        return settings;
      default:
        settings = { ...settings, ...query.change };
        return settings;
    }
  };
  let isFailing = false;
  const failNext = () => {
    isFailing = true;
  };
  const ask = async (name: string, query: never) => {
    asked.push([name, query]);
    if (isFailing) {
      isFailing = false;
      throw new Error('the worker ended');
    }
    return answer(name, query);
  };
  const drawn: { model: OptionsModel; actions: OptionsActions }[] = [];
  const doors: OptionsDoors = {
    ask: ask as unknown as OptionsDoors['ask'],
    isPrivate: false,
    requestAccess: async () => true,
    hasNotifications: async () => false,
    requestNotifications: async () => true,
    today: '2026-11-24',
    version: '1.0.0',
    readListsAbout: async () => null,
    save: (text, fileName) => saved.push([text, fileName]),
    loadTexts: async () => sampleTexts(settings.language === 'ru' ? 'ru' : 'en'),
  };
  await startOptions(doors, (model, actions) => drawn.push({ model, actions }));
  const last = () => {
    const entry = drawn.at(-1);
    if (entry === undefined) throw new Error('nothing was drawn');
    return entry;
  };
  return { asked, saved, last, failNext };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

test('a change is kept at once and said to be', async () => {
  const { last, asked } = await openOptions();
  expect(last().model.isSaved).toBe(false);
  last().actions.change({ asOf: '2014-12-26' });
  await settle();
  expect(asked).toContainEqual(['change-settings', { change: { asOf: '2014-12-26' }, isPrivate: false }]);
  expect(last().model).toMatchObject({ isSaved: true, settings: { asOf: '2014-12-26' } });
});

test('what is shown has a change before it is kept, so that the next one adds to it; what is not kept goes again', async () => {
  const { last, failNext } = await openOptions();
  last().actions.change({ myServices: ['a'] });
  expect(last().model).toMatchObject({ isSaved: false, settings: { myServices: ['a'] } });
  last().actions.change({ myServices: [...last().model.settings.myServices, 'b'] });
  await settle();
  expect(last().model).toMatchObject({ isSaved: true, settings: { myServices: ['a', 'b'] } });
  failNext();
  last().actions.change({ myServices: [] });
  await settle();
  expect(last().model.settings.myServices).toEqual(['a', 'b']);
});

test('another language is spoken at once', async () => {
  const { last } = await openOptions();
  expect(last().model.t.language).toBe('en');
  last().actions.change({ language: 'ru' });
  await settle();
  expect(last().model.t.language).toBe('ru');
});

test('what is stored is shown when asked for, and no longer once it has changed', async () => {
  const { last } = await openOptions();
  expect(last().model.stored).toBeNull();
  last().actions.showStored();
  await settle();
  expect(last().model.stored).toContain('"region":"RU"');
  last().actions.change({ region: 'DE' });
  await settle();
  expect(last().model.stored).toBeNull();
});

test('the export is a file of that day', async () => {
  const { last, saved } = await openOptions();
  last().actions.exportData();
  await settle();
  expect(saved).toEqual([[expect.stringContaining('"region":"RU"'), 'watchright-2026-11-24.json']]);
});

test('a file that cannot be used changes nothing and is said to be wrong, place by place', async () => {
  const { last } = await openOptions();
  last().actions.importData('bad');
  await settle();
  expect(last().model).toMatchObject({
    notice: { kind: 'refused', problems: [problem] },
    settings: { region: 'RU' },
  });
});

test('an imported file shows at once, in its language', async () => {
  const { last } = await openOptions();
  last().actions.importData('good');
  await settle();
  expect(last().model).toMatchObject({ notice: { kind: 'imported' }, settings: { region: 'DE' } });
  expect(last().model.t.language).toBe('ru');
});

test('everything is erased only after the reader was asked', async () => {
  const { last, asked } = await openOptions();
  last().actions.askToErase(true);
  expect(last().model.isErasing).toBe(true);
  expect(asked.map(([name]) => name)).not.toContain('erase-data');
  last().actions.eraseData();
  await settle();
  expect(last().model).toMatchObject({
    settings: DEFAULT_SETTINGS,
    notice: { kind: 'erased' },
    isErasing: false,
  });
});
