import type { Region } from '../core/region.ts';
import type { Client } from '../messages/create-client.ts';
import type { SurfaceMessages } from '../messages/protocol.ts';
import type { Texts } from '../ui/text/create-texts.ts';
import type { WelcomeActions, WelcomeModel } from './welcome-view.tsx';

export interface WelcomeDoors {
  readonly ask: Client<SurfaceMessages>;
  readonly isPrivate: boolean;
  readonly loadTexts: () => Promise<Texts>;
  readonly hasAccess: () => Promise<boolean>;
  readonly allowAccess: () => Promise<boolean>;
  readonly close: () => void;
}

/** Runs the welcome page: `draw` is called with all there is to show, first and after every change. */
export async function startWelcome(
  doors: WelcomeDoors,
  draw: (model: WelcomeModel, actions: WelcomeActions) => void,
): Promise<void> {
  const { ask, isPrivate } = doors;
  const [t, settings, regions, hasAccess] = await Promise.all([
    doors.loadTexts(),
    ask('settings', { isPrivate }),
    ask('regions', null),
    doors.hasAccess(),
  ]);
  let model: WelcomeModel = { t, settings, regions, hasAccess, isDone: false };
  const show = (change: Partial<WelcomeModel>): void => {
    model = { ...model, ...change };
    draw(model, actions);
  };
  const keep = async (region: Region | null): Promise<void> => {
    if (region !== null) {
      show({ settings: await ask('change-settings', { change: { region }, isPrivate }) });
    }
  };
  // A reader may be done before the choice is kept: what is shown then as kept is not yet what was chosen.
  let chosen: Region | null = null;
  const actions: WelcomeActions = {
    chooseRegion: (region) => {
      chosen = region;
      void keep(region);
    },
    chooseLanguage: (language) =>
      void ask('change-settings', { change: { language }, isPrivate }).then(async (settings) =>
        show({ settings, t: await doors.loadTexts() }),
      ),
    skip: doors.close,
    // First thing in the click: Firefox refuses to ask after anything that waits.
    allowAccess: () => void doors.allowAccess().then((allowed) => show({ hasAccess: allowed })),
    finish: () =>
      void keep(chosen ?? model.settings.region ?? model.regions.guessed).then(() => show({ isDone: true })),
  };
  show({});
}
