import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/messages/default-settings.ts';
import type { Settings } from '../../src/messages/settings.ts';
import type { PopupActions, PopupModel } from '../../src/popup/popup-model.ts';
import { type PopupDoors, startPopup } from '../../src/popup/start-popup.ts';
import { sampleAvailability, sampleFilm, sampleReport } from '../ui/sample-report.ts';
import { sampleTexts } from '../ui/text/sample-texts.ts';

const tab = { id: 7, address: null, isPrivate: true };
const settings: Settings = { ...DEFAULT_SETTINGS, region: 'RU' };

/** A popup over a worker of our own, which records what it is asked and can fall silent. */
async function openPopup(stored: Partial<Settings> = {}, report = sampleReport()) {
  const asked: [string, unknown][] = [];
  const worker = { isSilent: false, settings: { ...settings, ...stored } };
  const answer = (name: string, query: { region?: string; change?: Partial<Settings> }): unknown => {
    switch (name) {
      case 'tab-report':
        return { state: 'ready', report };
      case 'report-page':
        return report;
      case 'regions':
        return { guessed: 'DE', served: ['RU', 'US'] };
      case 'film-availability':
        return sampleAvailability({ region: query.region ?? '' });
      case 'change-settings':
        worker.settings = { ...worker.settings, ...query.change };
        return worker.settings;
      default:
        return worker.settings;
    }
  };
  const doors = {
    ask: async (name: string, query: never) => {
      if (worker.isSilent) throw new Error('Nobody answered');
      asked.push([name, query]);
      return answer(name, query);
    },
    browser: 'chrome',
    readPage: async () => ({ address: 'https://site.example/film' }),
    inject: async () => undefined,
    hasAccess: async () => true,
    loadTexts: async () => sampleTexts('en'),
    allowAccess: async () => true,
    openSettings: () => undefined,
  } as unknown as PopupDoors;
  const drawn: { model: PopupModel; actions: PopupActions }[] = [];
  await startPopup(tab, doors, (model, actions) => drawn.push({ model, actions }));
  const last = () => {
    const entry = drawn.at(-1);
    if (entry === undefined) throw new Error('nothing was drawn');
    return entry;
  };
  return { asked, worker, last };
}

/** Lets the promises behind an action run out. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

test('shows the film, the answer and the region of the report', async () => {
  const { last } = await openPopup();
  expect(last().model).toMatchObject({
    state: { kind: 'ready' },
    film: { id: 'the-interview-2014' },
    availability: { region: 'RU' },
    isChosen: false,
  });
});

test('another region is looked at without becoming the reader’s own', async () => {
  const { last, asked, worker } = await openPopup();
  last().actions.chooseRegion('US');
  await settle();
  expect(last().model.availability?.region).toBe('US');
  expect(worker.settings.region).toBe('RU');
  last().actions.keepRegion('US');
  await settle();
  expect(worker.settings.region).toBe('US');
  expect(asked).toContainEqual(['change-settings', { change: { region: 'US' }, isPrivate: true }]);
});

test('the first region chosen is the reader’s own', async () => {
  const { last, worker } = await openPopup({ region: null });
  last().actions.chooseRegion('KZ');
  await settle();
  expect(worker.settings.region).toBe('KZ');
  expect(last().model.availability?.region).toBe('KZ');
});

test('a film the reader chooses is answered for in the region shown', async () => {
  const it1990 = { id: 'it-1990', title: 'It', year: 1990 };
  const film = sampleFilm({ title: 'It', year: 2017, alternatives: [it1990] });
  const report = sampleReport();
  const { last, asked } = await openPopup({}, { ...report, verdict: { ...report.verdict, film } });
  last().actions.chooseFilm(it1990);
  await settle();
  expect(asked).toContainEqual(['film-availability', { film: it1990, region: 'RU' }]);
  expect(last().model).toMatchObject({ film: it1990, isChosen: true });
});

test('back to today changes the day and reads the page again', async () => {
  const { last, asked, worker } = await openPopup({ asOf: '2014-12-26' });
  last().actions.backToToday();
  await settle();
  expect(worker.settings.asOf).toBeNull();
  expect(asked.map(([name]) => name)).toContain('report-page');
});

test('a dismissal is taken back alone', async () => {
  const kept = { host: 'a.example', film: null, evidence: 'e', on: '2026-01-01', until: null };
  const undone = { ...kept, host: 'b.example' };
  const { last, worker } = await openPopup({ dismissals: [kept, undone] });
  last().actions.undo(undone);
  await settle();
  expect(worker.settings.dismissals).toEqual([kept]);
});

test('a worker that falls silent is said so, and the reader can try again', async () => {
  const { last, worker } = await openPopup();
  worker.isSilent = true;
  last().actions.chooseRegion('US');
  await settle();
  expect(last().model.state).toEqual({ kind: 'silent' });
  worker.isSilent = false;
  last().actions.tryAgain();
  await settle();
  expect(last().model.state.kind).toBe('ready');
});
