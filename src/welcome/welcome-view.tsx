import type { Region } from '../core/region.ts';
import type { Settings } from '../messages/settings.ts';
import { Icon } from '../ui/icons/icon.tsx';
import { Mark } from '../ui/icons/mark.tsx';
import { LanguageField } from '../ui/language/language-field.tsx';
import { RegionField } from '../ui/region/region-field.tsx';
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
  readonly chooseLanguage: (language: string) => void;
  readonly allowAccess: () => void;
  /** Keeps the region that is shown, guessed or chosen. */
  readonly finish: () => void;
  /** Leaves everything as it is and closes the page. */
  readonly skip: () => void;
}

interface WelcomeProps {
  readonly model: WelcomeModel;
  readonly actions: WelcomeActions;
}

function AccessChoice({ model: { t, hasAccess }, actions }: WelcomeProps) {
  return (
    <div class="field">
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
    </div>
  );
}

/** The three choices a new reader has; each can be left as it is. */
function Choices({ model, actions }: WelcomeProps) {
  const { t, settings, regions } = model;
  return (
    <ul class="first-choices">
      <li>
        <RegionField
          t={t}
          region={settings.region}
          guessed={regions.guessed}
          served={regions.served}
          onChoose={actions.chooseRegion}
        />
      </li>
      <li>
        <LanguageField t={t} value={settings.language} onChoose={actions.chooseLanguage} />
      </li>
      <li>
        <AccessChoice model={model} actions={actions} />
      </li>
    </ul>
  );
}

/** The first page after the install: three choices, what is read, and that it stays here. */
export function WelcomeView({ model, actions }: WelcomeProps) {
  const { t, isDone } = model;
  return (
    <>
      <header class="top">
        <Mark />
        <h1>{t('welcome.title')}</h1>
      </header>
      <p class="lead">{t('welcome.lead')}</p>
      <Choices model={model} actions={actions} />
      <div class="side-by-side">
        <section>
          <h2>{t('welcome.reads')}</h2>
          <p>{t('welcome.reads-text')}</p>
        </section>
        <section>
          <h2>{t('welcome.private')}</h2>
          <p>{t('welcome.private-text')}</p>
        </section>
      </div>
      <p class="finish">
        <button type="button" class="main" onClick={actions.finish}>
          {t('welcome.done')}
        </button>
        {!isDone && (
          <button type="button" class="quiet" onClick={actions.skip}>
            {t('welcome.skip')}
          </button>
        )}
        <span role="status">{isDone && t('welcome.done-text')}</span>
      </p>
    </>
  );
}
