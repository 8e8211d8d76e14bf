import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/messages/default-settings.ts';
import type { Settings } from '../../src/messages/settings.ts';
import { startWelcome, type WelcomeDoors } from '../../src/welcome/start-welcome.ts';
import type { WelcomeActions, WelcomeModel } from '../../src/welcome/welcome-view.tsx';
import { sampleTexts } from '../ui/text/sample-texts.ts';

async function openWelcome(guessed: string | null) {
  const kept: unknown[] = [];
  const closed: unknown[] = [];
  let settings: Settings = DEFAULT_SETTINGS;
  const ask = async (name: string, query: { change?: Partial<Settings> }) => {
    if (name === 'regions') return { guessed, served: ['RU'] };
    if (name === 'change-settings') kept.push(query.change);
    settings = { ...settings, ...query.change };
    return settings;
  };
  const drawn: { model: WelcomeModel; actions: WelcomeActions }[] = [];
  const doors = {
    ask: ask as unknown as WelcomeDoors['ask'],
    isPrivate: false,
    loadTexts: async () => sampleTexts(settings.language === 'ru' ? 'ru' : 'en'),
    hasAccess: async () => false,
    allowAccess: async () => true,
    close: () => closed.push(true),
  };
  await startWelcome(doors, (model, actions) => drawn.push({ model, actions }));
  const last = () => {
    const entry = drawn.at(-1);
    if (entry === undefined) throw new Error('nothing was drawn');
    return entry;
  };
  return { kept, closed, last };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

test('a guess becomes the reader’s region only when the reader is done with the page', async () => {
  const { kept, last } = await openWelcome('RU');
  expect(kept).toEqual([]);
  last().actions.finish();
  await settle();
  expect(kept).toEqual([{ region: 'RU' }]);
  expect(last().model.isDone).toBe(true);
});

test('a region that was chosen is kept instead of the guess', async () => {
  const { kept, last } = await openWelcome('RU');
  last().actions.chooseRegion('KZ');
  await settle();
  last().actions.finish();
  await settle();
  expect(kept).toEqual([{ region: 'KZ' }, { region: 'KZ' }]);
});

test('a reader who is done while the choice is still being kept keeps the choice, not the guess', async () => {
  const { kept, last } = await openWelcome('RU');
  last().actions.chooseRegion('KZ');
  last().actions.finish();
  await settle();
  expect(kept.at(-1)).toEqual({ region: 'KZ' });
  expect(last().model).toMatchObject({ settings: { region: 'KZ' }, isDone: true });
});

test('without a guess or a choice nothing is kept', async () => {
  const { kept, last } = await openWelcome(null);
  last().actions.finish();
  await settle();
  expect(kept).toEqual([]);
  expect(last().model.isDone).toBe(true);
});

test('access that was granted shows at once', async () => {
  const { last } = await openWelcome('RU');
  expect(last().model.hasAccess).toBe(false);
  last().actions.allowAccess();
  await settle();
  expect(last().model.hasAccess).toBe(true);
});

test('another language is spoken at once', async () => {
  const { kept, last } = await openWelcome('RU');
  last().actions.chooseLanguage('ru');
  await settle();
  expect(kept).toEqual([{ language: 'ru' }]);
  expect(last().model.t.language).toBe('ru');
});

test('skipping closes the page and keeps nothing, not even the guess', async () => {
  const { kept, closed, last } = await openWelcome('RU');
  last().actions.skip();
  await settle();
  expect(kept).toEqual([]);
  expect(closed).toEqual([true]);
});
