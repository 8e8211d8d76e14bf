import type { Day } from '../core/day.ts';
import type { Settings } from '../messages/settings.ts';
import type { Texts } from '../ui/text/create-texts.ts';
import { openSources, type SourceDoors } from './open-sources.ts';
import type { OptionsActions, OptionsModel } from './options-view.tsx';

export interface OptionsDoors extends SourceDoors {
  readonly today: Day;
  readonly loadTexts: () => Promise<Texts>;
}

/** Runs the settings page: `draw` is called with all there is to show, first and after every change. */
export async function startOptions(
  doors: OptionsDoors,
  draw: (model: OptionsModel, actions: OptionsActions) => void,
): Promise<void> {
  const { ask, isPrivate, today, loadTexts } = doors;
  const [t, settings, regions, live] = await Promise.all([
    loadTexts(),
    ask('settings', { isPrivate }),
    ask('regions', null),
    openSources(doors, (sources) => show({ sources })),
  ]);
  let model: OptionsModel = { t, settings, regions, today, sources: live.model, isSaved: false };
  const show = (change: Partial<OptionsModel>): void => {
    model = { ...model, ...change };
    draw(model, actions);
  };
  const keep = async (change: Partial<Omit<Settings, 'version'>>): Promise<void> =>
    show({ settings: await ask('change-settings', { change, isPrivate }), isSaved: true });
  const actions: OptionsActions = {
    chooseRegion: (region) => void keep({ region }),
    chooseLanguage: (language) => void keep({ language }).then(async () => show({ t: await loadTexts() })),
    chooseDay: (asOf) => void keep({ asOf }),
    undo: (undone) => void keep({ dismissals: model.settings.dismissals.filter((kept) => kept !== undone) }),
    sources: live.actions,
  };
  show({});
}
