import type { Region } from '../core/region.ts';
import type { Settings } from '../messages/settings.ts';
import { Icon } from '../ui/icons/icon.tsx';
import { Mark } from '../ui/icons/mark.tsx';
import { RegionSelect } from '../ui/region/region-select.tsx';
import type { Texts } from '../ui/text/create-texts.ts';

export interface WelcomeModel {
  readonly t: Texts;
  readonly settings: Settings;
  readonly regions: { readonly guessed: Region | null; readonly served: readonly Region[] };
  readonly hasAccess: boolean;
  readonly isDone: boolean;
}

export interface WelcomeActions {
  readonly chooseRegion: (region: Region) => void;
  readonly allowAccess: () => void;
  /** Keeps the region that is shown, guessed or chosen. */
  readonly finish: () => void;
}

interface WelcomeProps {
  readonly model: WelcomeModel;
  readonly actions: WelcomeActions;
}

function RegionPart({ model: { t, settings, regions }, actions }: WelcomeProps) {
  return (
    <section>
      <h2>
        <label for="region">{t('welcome.region')}</label>
      </h2>
      <RegionSelect
        t={t}
        id="region"
        value={settings.region ?? regions.guessed}
        served={regions.served}
        onChoose={actions.chooseRegion}
      />
      {settings.region === null && regions.guessed !== null && (
        <p class="note">{t('welcome.region-guess')}</p>
      )}
    </section>
  );
}

function AccessPart({ model: { t, hasAccess }, actions }: WelcomeProps) {
  return (
    <section>
      <h2>{t('welcome.access')}</h2>
      <p>{t('welcome.access-help')}</p>
      {hasAccess ? (
        <p class="good">
          <Icon name="licensed" /> {t('welcome.access-ok')}
        </p>
      ) : (
        <button type="button" class="main" onClick={actions.allowAccess}>
          {t('action.allow-access')}
        </button>
      )}
    </section>
  );
}

/** The first page after the install: the region, what is read, and that it stays here. */
export function WelcomeView({ model, actions }: WelcomeProps) {
  const { t, isDone } = model;
  return (
    <>
      <header class="top">
        <Mark />
        <h1>{t('welcome.title')}</h1>
      </header>
      <p class="lead">{t('welcome.lead')}</p>
      <RegionPart model={model} actions={actions} />
      <AccessPart model={model} actions={actions} />
      <section>
        <h2>{t('welcome.reads')}</h2>
        <p>{t('welcome.reads-text')}</p>
      </section>
      <section>
        <h2>{t('welcome.private')}</h2>
        <p>{t('welcome.private-text')}</p>
      </section>
      <p class="finish">
        <button type="button" class="main" onClick={actions.finish}>
          {t('welcome.done')}
        </button>
        <span role="status">{isDone && t('welcome.done-text')}</span>
      </p>
    </>
  );
}
