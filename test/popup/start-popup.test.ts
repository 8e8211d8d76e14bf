import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/messages/default-settings.ts';
import type { AskedFilm } from '../../src/messages/protocol.ts';
import type { Settings } from '../../src/messages/settings.ts';
import type { PopupActions, PopupModel } from '../../src/popup/popup-model.ts';
import { type PopupDoors, startPopup } from '../../src/popup/start-popup.ts';
import { sampleAvailability, sampleReport, sampleVerdict } from '../ui/sample-report.ts';
import { sampleTexts } from '../ui/text/sample-texts.ts';

const tab = { id: 7, address: null, isPrivate: true };
const settings: Settings = { ...DEFAULT_SETTINGS, region: 'RU' };

/** A popup over a worker of our own, which records what it is asked and can fall silent. */
async function openPopup(
  stored: Partial<Settings> = {},
  report = sampleReport(),
  question: AskedFilm | null = null,
) {
  const asked: [string, unknown][] = [];
  const worker = { isSilent: false, hasMovedOn: false, settings: { ...settings, ...stored } };
  const answer = (
    name: string,
    query: { region?: string; regions?: string[]; change?: Partial<Settings> },
  ): unknown => {
    switch (name) {
      case 'tab-report':
        return { state: 'ready', report };
      case 'report-page':
        return report;
      case 'regions':
        return { guessed: 'DE', served: ['RU', 'US'] };
      case 'film-in-regions':
        return (query.regions ?? []).map((region) => ({ region, state: 'unknown', best: null, services: 0 }));
      case 'film-availability':
        return sampleAvailability({ region: query.region ?? '' });
      case 'correct-page':
      case 'allow-site':
        if (worker.hasMovedOn) throw new Error('the tab shows another page by now');
        return sampleReport({ verdict: sampleVerdict({ flag: 'none', ground: null }) });
      case 'reminders':
      case 'search-films':
        return [];
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
    hasNotifications: async () => false,
    allowNotifications: async () => true,
    loadTexts: async () => sampleTexts('en'),
    allowAccess: async () => true,
    openSettings: () => undefined,
  } as unknown as PopupDoors;
  const drawn: { model: PopupModel; actions: PopupActions }[] = [];
  await startPopup({ tab, asked: question }, doors, (model, actions) => drawn.push({ model, actions }));
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
    isAsked: false,
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

const it1990 = { id: 'it-1990', title: 'It', year: 1990 };

test('a film the reader names for the page is kept, and the report shown as it is then', async () => {
  const { last, asked } = await openPopup();
  last().actions.openSearch('correct');
  last().actions.correct({ kind: 'film', film: it1990 });
  await settle();
  const pageKey = sampleReport().pageKey;
  expect(asked).toContainEqual(['correct-page', { tabId: 7, pageKey, is: { kind: 'film', film: it1990 } }]);
  expect(last().model).toMatchObject({ state: { report: { verdict: { flag: 'none' } } }, search: null });
});

test('a page that is gone by now is not corrected; the new one is read', async () => {
  const { last, asked, worker } = await openPopup();
  worker.hasMovedOn = true;
  last().actions.allowSite(true);
  await settle();
  expect(asked.at(-1)?.[0]).not.toBe('allow-site');
  expect(asked.map(([name]) => name)).toContain('report-page');
  expect(last().model.state).toMatchObject({ kind: 'ready', report: { verdict: { flag: 'listed' } } });
});

test('any film can be asked about, in the region shown, and there is a way back', async () => {
  const { last, asked } = await openPopup();
  last().actions.askAbout(it1990);
  await settle();
  expect(asked).toContainEqual(['film-availability', { film: it1990, region: 'RU', isPrivate: true }]);
  expect(last().model).toMatchObject({ film: it1990, isAsked: true, isWaiting: false });
  last().actions.backToPage();
  await settle();
  expect(last().model).toMatchObject({ film: { id: 'the-interview-2014' }, isAsked: false });
});

test('opened for a film asked about elsewhere it answers without a page', async () => {
  const question = { text: 'It', film: it1990, isPrivate: true };
  const { last, asked } = await openPopup({}, sampleReport(), question);
  expect(last().model).toMatchObject({ state: { kind: 'no-page' }, film: it1990, isAsked: true });
  expect(asked.map(([name]) => name)).not.toContain('tab-report');
});

test('opened for a text in which no film was recognised it searches for the text', async () => {
  const question = { text: 'Foo', film: null, isPrivate: true };
  const { last } = await openPopup({}, sampleReport(), question);
  expect(last().model).toMatchObject({ state: { kind: 'no-page' }, film: null, searchText: 'Foo' });
});

test('back to today changes the day and reads the page again', async () => {
  const { last, asked, worker } = await openPopup({ asOf: '2014-12-26' });
  last().actions.backToToday();
  await settle();
  expect(worker.settings.asOf).toBeNull();
  expect(asked.map(([name]) => name)).toContain('report-page');
});

test('back to today keeps to the film that was asked about', async () => {
  const question = { text: 'Foo', film: null, isPrivate: false };
  const { last } = await openPopup({ asOf: '2014-12-26' }, sampleReport(), question);
  const film = { id: 'heat-1995', title: 'Heat', year: 1995 };
  last().actions.askAbout(film);
  await settle();
  last().actions.backToToday();
  await settle();
  expect(last().model).toMatchObject({ isAsked: true, film, settings: { asOf: null }, isWaiting: false });
});

test('a dismissal is taken back alone', async () => {
  const kept = { host: 'a.example', film: null, evidence: 'e', on: '2026-01-01', until: null };
  const undone = { ...kept, host: 'b.example' };
  const { last, worker } = await openPopup({ dismissals: [kept, undone] });
  last().actions.undo(undone);
  await settle();
  expect(worker.settings.dismissals).toEqual([kept]);
});

test('the reader’s other regions are answered for beside the one shown', async () => {
  const { last, worker } = await openPopup({ otherRegions: ['DE', 'US'] });
  await settle();
  expect(last().model.beside?.map(({ region }) => region)).toEqual(['DE', 'US']);
  last().actions.chooseRegion('US');
  await settle();
  expect(last().model.beside?.map(({ region }) => region)).toEqual(['RU', 'DE']);
  last().actions.addRegion('PL');
  await settle();
  expect(worker.settings.otherRegions).toEqual(['DE', 'US', 'PL']);
  expect(last().model.beside?.map(({ region }) => region)).toEqual(['RU', 'DE', 'PL']);
});

test('a service is put among the reader’s own and taken out again, and the answer is asked for anew', async () => {
  const { last, worker, asked } = await openPopup({ myServices: ['a'] });
  last().actions.toggleMine('b');
  await settle();
  expect(worker.settings.myServices).toEqual(['a', 'b']);
  expect(asked.map(([name]) => name)).toContain('film-availability');
  // So that the toolbar button says it too.
  expect(asked.at(-1)?.[0]).toBe('report-page');
  last().actions.toggleMine('a');
  await settle();
  expect(worker.settings.myServices).toEqual(['b']);
});

test('two stars in quick succession are both kept, and so are two regions', async () => {
  const { last, worker } = await openPopup({ myServices: ['a'], otherRegions: ['DE'] });
  const { toggleMine, addRegion } = last().actions;
  for (const service of ['b', 'c']) toggleMine(service);
  for (const region of ['PL', 'SE'] as const) addRegion(region);
  await settle();
  expect(worker.settings).toMatchObject({ myServices: ['a', 'b', 'c'], otherRegions: ['DE', 'PL', 'SE'] });
  expect(last().model.settings).toMatchObject(worker.settings);
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
