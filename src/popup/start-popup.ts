import type { Tab } from '../adapters/tabs.ts';
import type { Region } from '../core/region.ts';
import type { FilmChoice } from '../core/verdict.ts';
import type { AskedFilm, Report } from '../messages/protocol.ts';
import type { Reminder } from '../messages/reminder-messages.ts';
import type { Settings } from '../messages/settings.ts';
import { followLive } from './follow-live.ts';
import { followRegions } from './follow-regions.ts';
import { createSilentModel, loadModel, type ModelSources } from './load-model.ts';
import type { PopupActions, PopupModel } from './popup-model.ts';
import { readTab, readTabAnew } from './read-tab.ts';

export interface PopupDoors extends ModelSources {
  /** Asks the browser for access to pages; what the reader decides shows when the tab is read again. */
  readonly allowAccess: () => Promise<unknown>;
  readonly openSettings: () => void;
  /** Asks the browser for notifications, or leads to where that can be done; false while they are not allowed. */
  readonly allowNotifications: () => Promise<boolean>;
  readonly readAddress: (tab: Tab) => Promise<string | null>;
  readonly copy: (text: string) => Promise<boolean>;
}

/** What the popup is opened for: a page, or a film that was asked about somewhere else. */
export interface PopupSubject {
  readonly tab: Tab;
  readonly asked: AskedFilm | null;
}

/** Runs the popup for a tab: `draw` is called with all there is to show, first and after every change. */
export async function startPopup(
  { tab, asked }: PopupSubject,
  doors: PopupDoors,
  draw: (model: PopupModel, actions: PopupActions) => void,
): Promise<void> {
  let model: PopupModel;
  const { isPrivate } = tab;
  const { ask } = doors;
  const source = { ask, isPrivate };
  const follow = followRegions(source, followLive(source, draw));
  const show = (next: PopupModel): void => {
    model = next;
    follow(model, actions);
  };
  /** A worker that does not answer is said so, and the reader can try again. */
  const run = (task: () => Promise<void>): Promise<void> =>
    task().catch(async () => show(await createSilentModel(doors)));
  const reload = async (): Promise<void> => {
    if (asked === null) show(await loadModel(tab, doors, readTabAnew));
    else await open();
  };
  const change = async (settings: Partial<Omit<Settings, 'version'>>): Promise<void> => {
    // At once, so that a click right after this one adds to it: a second star must not take the first one back.
    model = { ...model, settings: { ...model.settings, ...settings } };
    const saved = await ask('change-settings', { change: settings, isPrivate });
    show({ ...model, settings: saved });
  };
  const answer = async (film: FilmChoice | null, region: Region | null): Promise<void> => {
    if (film === null || region === null) return;
    show({ ...model, film, isWaiting: true });
    const availability = await ask('film-availability', { film, region, isPrivate });
    show({ ...model, availability, isWaiting: false });
  };
  const askAbout = async (film: FilmChoice): Promise<void> => {
    const region = model.availability?.region ?? model.settings.region ?? model.regions.guessed;
    const isNew = model.film?.id !== film.id || model.film.title !== film.title;
    const availability = isNew ? null : model.availability;
    show({ ...model, film, availability, isAsked: true, search: null, searchText: '' });
    await answer(film, region);
  };
  /** The report after a choice; when the tab shows another page by now, what it shows is read instead. */
  const showChanged = async (asking: Promise<Report>): Promise<void> => {
    const report = await asking.catch(() => null);
    if (report === null) return reload();
    const settings = await ask('settings', { isPrivate });
    show({ ...model, settings, ...showReport(report) });
  };
  const pageOf = (): { readonly tabId: number; readonly pageKey: string } => ({
    tabId: tab.id,
    pageKey: model.state.kind === 'ready' ? model.state.report.pageKey : '',
  });
  const remember = async (asking: Promise<readonly Reminder[]>): Promise<void> => {
    const list = await asking;
    show({ ...model, reminders: { ...model.reminders, list } });
  };
  const showAllowed = (canNotify: boolean): void =>
    show({ ...model, reminders: { ...model.reminders, canNotify } });
  const open = async (): Promise<void> => {
    if (asked === null) return show(await loadModel(tab, doors, readTab));
    show({ ...(await loadModel(tab, doors, async () => ({ kind: 'no-page' }))), searchText: asked.text });
    if (asked.film !== null) await askAbout(asked.film);
  };

  const actions: PopupActions = {
    findFilms: (text) => ask('search-films', { text }),
    openSearch: (search) => show({ ...model, search, searchText: '' }),
    askAbout: (film) => void run(() => askAbout(film)),
    backToPage: () => void run(async () => show(await loadModel(tab, doors, readTab))),
    correct: (is) => void run(() => showChanged(ask('correct-page', { ...pageOf(), is }))),
    allowSite: (isAllowed) => void run(() => showChanged(ask('allow-site', { ...pageOf(), isAllowed }))),
    chooseRegion: (region) =>
      void run(async () => {
        // The first region chosen is the reader's; later the select only looks elsewhere.
        if (model.settings.region === null) await change({ region });
        await answer(model.film, region);
      }),
    remind: (film, region) => {
      // The browser is asked within the click. Whatever it answers, the reminder is kept.
      const allowed = doors.browser === 'chrome' ? doors.allowNotifications() : null;
      void run(async () => {
        await remember(ask('remind', { film, region, isPrivate }));
        await allowed?.then(showAllowed, () => null);
      });
    },
    forgetReminder: (id) => void run(() => remember(ask('forget-reminder', { id }))),
    seeReminder: (id) => void run(() => remember(ask('see-reminder', { id, isPrivate }))),
    allowNotifications: () => void doors.allowNotifications().then(showAllowed, () => null),
    addRegion: (region) => void run(() => change({ otherRegions: [...model.settings.otherRegions, region] })),
    toggleMine: (service) =>
      void run(async () => {
        await change({ myServices: toggle(model.settings.myServices, service) });
        await answer(model.film, model.availability?.region ?? null);
        // The page may be one that the gate let pass: then only a new reading tells the toolbar button.
        if (asked === null) await readTabAnew(tab, doors).catch(() => null);
      }),
    keepRegion: (region) => void run(() => change({ region })),
    backToToday: () =>
      void run(async () => {
        const film = model.isAsked ? model.film : null;
        await change({ asOf: null });
        await reload();
        if (film) await askAbout(film);
      }),
    undo: (undone) =>
      void run(() =>
        change({ dismissals: model.settings.dismissals.filter((kept) => kept !== undone) }).then(reload),
      ),
    allowAccess: () => void run(() => doors.allowAccess().then(reload)),
    openSettings: doors.openSettings,
    tryAgain: () => void run(reload),
    readAddress: () => doors.readAddress(tab),
    copy: doors.copy,
  };
  await run(open);
}

/** What changes in the model with a new report on the page. */
function showReport(report: Report): Partial<PopupModel> {
  return {
    state: { kind: 'ready', report },
    film: report.verdict.film,
    availability: report.availability,
    isAsked: false,
    search: null,
  };
}

function toggle(all: readonly string[], one: string): readonly string[] {
  return all.includes(one) ? all.filter((kept) => kept !== one) : [...all, one];
}
