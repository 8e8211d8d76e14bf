import type { Day } from '../core/day.ts';
import type { Language } from '../core/film.ts';
import type { Region } from '../core/region.ts';
import type { Dismissal, Settings } from '../messages/settings.ts';
import { Mark } from '../ui/icons/mark.tsx';
import { RegionSelect } from '../ui/region/region-select.tsx';
import type { Texts } from '../ui/text/create-texts.ts';
import { AsOfSetting } from './as-of-setting.tsx';
import { DismissalList } from './dismissal-list.tsx';
import { LanguageSelect } from './language-select.tsx';
import type { SourceActions, SourcesModel } from './open-sources.ts';
import { SourcesSection } from './sources-section.tsx';

export interface OptionsModel {
  readonly t: Texts;
  readonly settings: Settings;
  readonly regions: { readonly guessed: Region | null; readonly served: readonly Region[] };
  readonly today: Day;
  readonly sources: SourcesModel;
  /** True after a change, so that a screen reader hears that it was kept. */
  readonly isSaved: boolean;
}

export interface OptionsActions {
  readonly chooseRegion: (region: Region) => void;
  readonly chooseLanguage: (language: Language) => void;
  /** Null for today. */
  readonly chooseDay: (day: Day | null) => void;
  readonly undo: (dismissal: Dismissal) => void;
  readonly sources: SourceActions;
}

interface OptionsProps {
  readonly model: OptionsModel;
  readonly actions: OptionsActions;
}

function RegionSetting({ model: { t, settings, regions }, actions }: OptionsProps) {
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

function StoredPart({ t }: { readonly t: Texts }) {
  return (
    <section>
      <h2>{t('options.stored')}</h2>
      <p>{t('options.stored-list')}</p>
      <p>{t('options.stored-tabs')}</p>
      <p>{t('options.stored-private')}</p>
      <p>{t('welcome.private-text')}</p>
    </section>
  );
}

/** The settings: what the reader has chosen, what that means, and what is kept of it. */
export function OptionsView({ model, actions }: OptionsProps) {
  const { t, settings, today, isSaved } = model;
  return (
    <>
      <header class="top">
        <Mark />
        <h1>{t('options.title')}</h1>
        <span class="saved" role="status">
          {isSaved && t('options.saved')}
        </span>
      </header>
      <RegionSetting model={model} actions={actions} />
      <LanguageSelect t={t} value={settings.language} onChoose={actions.chooseLanguage} />
      <AsOfSetting t={t} value={settings.asOf} today={today} onChoose={actions.chooseDay} />
      <SourcesSection t={t} model={model.sources} actions={actions.sources} />
      <DismissalList t={t} dismissals={settings.dismissals} onUndo={actions.undo} />
      <StoredPart t={t} />
    </>
  );
}
