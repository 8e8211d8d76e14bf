import type { Tab } from '../adapters/tabs.ts';
import type { Region } from '../core/region.ts';
import type { FilmChoice } from '../core/verdict.ts';
import type { Settings } from '../messages/settings.ts';
import { createSilentModel, loadModel, type ModelSources } from './load-model.ts';
import type { PopupActions, PopupModel } from './popup-model.ts';
import { readTab, readTabAnew } from './read-tab.ts';

export interface PopupDoors extends ModelSources {
  /** Asks the browser for access to pages; what the reader decides shows when the tab is read again. */
  readonly allowAccess: () => Promise<unknown>;
  readonly openSettings: () => void;
}

/** Runs the popup for a tab: `draw` is called with all there is to show, first and after every change. */
export async function startPopup(
  tab: Tab,
  doors: PopupDoors,
  draw: (model: PopupModel, actions: PopupActions) => void,
): Promise<void> {
  let model: PopupModel;
  const show = (next: PopupModel): void => {
    model = next;
    draw(model, actions);
  };
  /** A worker that does not answer is said so, and the reader can try again. */
  const run = (task: () => Promise<void>): Promise<void> =>
    task().catch(async () => show(await createSilentModel(doors)));
  const reload = async (): Promise<void> => show(await loadModel(tab, doors, readTabAnew));
  const change = async (settings: Partial<Omit<Settings, 'version'>>): Promise<void> =>
    show({
      ...model,
      settings: await doors.ask('change-settings', { change: settings, isPrivate: tab.isPrivate }),
    });
  const answer = async (film: FilmChoice | null, region: Region | null): Promise<void> => {
    if (film === null || region === null) return;
    show({ ...model, film, availability: await doors.ask('film-availability', { film, region }) });
  };

  const actions: PopupActions = {
    chooseFilm: (film) =>
      void run(async () => {
        show({ ...model, film, isChosen: true });
        await answer(film, model.availability?.region ?? model.settings.region ?? model.regions.guessed);
      }),
    chooseRegion: (region) =>
      void run(async () => {
        // The first region chosen is the reader's; later the select only looks elsewhere.
        if (model.settings.region === null) await change({ region });
        await answer(model.film, region);
      }),
    keepRegion: (region) => void run(() => change({ region })),
    backToToday: () => void run(() => change({ asOf: null }).then(reload)),
    undo: (undone) =>
      void run(() =>
        change({ dismissals: model.settings.dismissals.filter((kept) => kept !== undone) }).then(reload),
      ),
    allowAccess: () => void run(() => doors.allowAccess().then(reload)),
    openSettings: doors.openSettings,
    tryAgain: () => void run(reload),
  };
  await run(async () => show(await loadModel(tab, doors, readTab)));
}
