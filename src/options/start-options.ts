import type { Day } from '../core/day.ts';
import type { ListsAbout } from '../core/lists-about.ts';
import type { Settings } from '../messages/settings.ts';
import type { Texts } from '../ui/text/create-texts.ts';
import { openReminders, type ReminderDoors } from './open-reminders.ts';
import { openSources, type SourceDoors } from './open-sources.ts';
import type { OptionsActions, OptionsModel } from './options-model.ts';

export interface OptionsDoors extends SourceDoors, ReminderDoors {
  readonly today: Day;
  readonly version: string;
  readonly loadTexts: () => Promise<Texts>;
  /** Null where the package has no word on its lists. */
  readonly readListsAbout: () => Promise<ListsAbout | null>;
}

/** Runs the settings page: `draw` is called with all there is to show, first and after every change. */
export async function startOptions(
  doors: OptionsDoors,
  draw: (model: OptionsModel, actions: OptionsActions) => void,
): Promise<void> {
  const { ask, isPrivate, today, version } = doors;
  const nameServices = (
    { region }: Pick<Settings, 'region'>,
    { guessed }: OptionsModel['regions'],
  ): Promise<OptionsModel['services']> => ask('services', { region: region ?? guessed });
  const [t, settings, regions, lists, live, waiting] = await Promise.all([
    doors.loadTexts(),
    ask('settings', { isPrivate }),
    ask('regions', null),
    doors.readListsAbout(),
    openSources(doors, (sources) => show({ sources })),
    openReminders(doors, (reminders) => show({ reminders })),
  ]);
  let model: OptionsModel = {
    ...{ t, settings, regions, today, version, lists, sources: live.model },
    ...{ reminders: waiting.model, services: await nameServices(settings, regions) },
    ...{ isSaved: false, stored: null, notice: null, isErasing: false },
  };
  const show = (change: Partial<OptionsModel>): void => {
    model = { ...model, ...change };
    draw(model, actions);
  };
  /** New settings: what was shown of the old ones goes, and another language is spoken at once. */
  const showSettings = async (
    settings: Settings,
    change: Partial<OptionsModel>,
    before = model.settings,
  ): Promise<void> => {
    const isSpoken = settings.language === before.language;
    const t = isSpoken ? model.t : await doors.loadTexts();
    const isMoved = settings.region !== before.region;
    const services = isMoved ? await nameServices(settings, model.regions) : model.services;
    show({ settings, t, services, stored: null, notice: null, ...change });
  };
  const keep = async (change: Partial<Omit<Settings, 'version'>>): Promise<void> => {
    const before = model.settings;
    // At once, so that a tick right after this one adds to it: while the worker wakes it would take this one back.
    show({ settings: { ...before, ...change } });
    const kept = await ask('change-settings', { change, isPrivate }).catch(() => null);
    if (kept === null) show({ settings: before });
    else await showSettings(kept, { isSaved: true }, before);
  };
  const reloadParts = async (): Promise<void> => {
    await Promise.all([waiting.reload(), live.reload()]);
  };
  const takeIn = async (text: string): Promise<void> => {
    const { problems, settings } = await ask('import-data', { text, isPrivate });
    if (problems.length > 0) show({ notice: { kind: 'refused', problems } });
    else await showSettings(settings, { notice: { kind: 'imported' } }).then(reloadParts);
  };
  const actions: OptionsActions = {
    sources: live.actions,
    reminders: waiting.actions,
    change: (change) => void keep(change),
    showStored: () => void ask('export-data', { isPrivate }).then((stored) => show({ stored })),
    exportData: () =>
      void ask('export-data', { isPrivate }).then((text) => doors.save(text, `watchright-${today}.json`)),
    importData: (text) => void takeIn(text),
    askToErase: (isErasing) => show({ isErasing }),
    eraseData: () =>
      void ask('erase-data', { isPrivate }).then((settings) =>
        showSettings(settings, { notice: { kind: 'erased' }, isErasing: false }).then(reloadParts),
      ),
  };
  show({});
}
