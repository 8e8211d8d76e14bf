import type { ComponentChildren } from 'preact';
import { Mark } from '../ui/icons/mark.tsx';
import { LanguageField } from '../ui/language/language-field.tsx';
import { RegionField } from '../ui/region/region-field.tsx';
import type { MessageKey } from '../ui/text/message-key.ts';
import { AboutPart } from './about-part.tsx';
import { AsOfSetting } from './as-of-setting.tsx';
import { ChoiceLists } from './choice-lists.tsx';
import { FlagSettings } from './flag-settings.tsx';
import { MyServices } from './my-services.tsx';
import type { OptionsProps } from './options-model.ts';
import { OptionsPart } from './options-part.tsx';
import { OtherRegions } from './other-regions.tsx';
import { ReminderSection } from './reminder-section.tsx';
import { SourcesSection } from './sources-section.tsx';
import { StoredData } from './stored-data.tsx';
import { TitleLanguages } from './title-languages.tsx';

interface Part {
  readonly id: string;
  readonly title: MessageKey;
  readonly view: (props: OptionsProps) => ComponentChildren;
}

function RegionPart({ model: { t, settings, regions }, actions }: OptionsProps) {
  return (
    <>
      <RegionField
        t={t}
        region={settings.region}
        guessed={regions.guessed}
        served={regions.served}
        onChoose={(region) => actions.change({ region })}
      />
      <OtherRegions
        t={t}
        regions={settings.otherRegions}
        served={regions.served}
        onChange={(otherRegions) => actions.change({ otherRegions })}
      />
    </>
  );
}

function ServicesPart({ model: { t, settings, services }, actions }: OptionsProps) {
  return (
    <MyServices
      t={t}
      services={services}
      mine={settings.myServices}
      onChange={(myServices) => actions.change({ myServices })}
      badgeSaysMine={settings.badgeSaysMine}
      onBadge={(badgeSaysMine) => actions.change({ badgeSaysMine })}
    />
  );
}

function RemindersPart({ model: { t, reminders, regions }, actions }: OptionsProps) {
  return <ReminderSection t={t} model={reminders} served={regions.served} actions={actions.reminders} />;
}

function LanguagePart({ model: { t, settings }, actions }: OptionsProps) {
  return (
    <>
      <LanguageField t={t} value={settings.language} onChoose={(language) => actions.change({ language })} />
      <TitleLanguages
        t={t}
        chosen={settings.titleLanguages}
        onChange={(titleLanguages) => actions.change({ titleLanguages })}
      />
    </>
  );
}

function SourcesPart({ model: { t, sources }, actions }: OptionsProps) {
  return <SourcesSection t={t} model={sources} actions={actions.sources} />;
}

function PastPart({ model: { t, settings, today }, actions }: OptionsProps) {
  return (
    <AsOfSetting t={t} value={settings.asOf} today={today} onChoose={(asOf) => actions.change({ asOf })} />
  );
}

/** The parts of the page, in the order in which a reader is likely to want them. */
const PARTS: readonly Part[] = [
  { id: 'where', title: 'options.part-where', view: RegionPart },
  { id: 'services', title: 'options.my-services', view: ServicesPart },
  { id: 'languages', title: 'options.part-languages', view: LanguagePart },
  { id: 'flags', title: 'options.part-flags', view: FlagSettings },
  { id: 'live-sources', title: 'live.title', view: SourcesPart },
  { id: 'reminders', title: 'options.part-reminders', view: RemindersPart },
  { id: 'choices', title: 'options.part-choices', view: ChoiceLists },
  { id: 'past', title: 'options.part-past', view: PastPart },
  { id: 'stored', title: 'options.stored', view: StoredData },
  { id: 'about', title: 'options.part-about', view: AboutPart },
];

/** The settings: what the reader has chosen, what that means, and what is kept of it. */
export function OptionsView({ model, actions }: OptionsProps) {
  const { t, isSaved } = model;
  return (
    <>
      <header class="top">
        <Mark />
        <h1>{t('options.title')}</h1>
        <span class="saved good" role="status">
          {isSaved && t('options.saved')}
        </span>
      </header>
      <div class="with-nav">
        <nav aria-label={t('options.nav')}>
          <ul>
            {PARTS.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{t(title)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="parts">
          {PARTS.map(({ id, title, view: View }) => (
            <OptionsPart key={id} id={id} title={t(title)}>
              <View model={model} actions={actions} />
            </OptionsPart>
          ))}
        </div>
      </div>
    </>
  );
}
