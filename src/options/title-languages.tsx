import type { Language } from '../core/film.ts';
import type { Texts } from '../ui/text/create-texts.ts';

/** Languages the catalogue has titles in, by how many; a film without one in any of those chosen keeps its own. */
const OFFERED: readonly Language[] = [
  ...['en', 'ru', 'fr', 'es', 'it', 'de', 'pt', 'pl', 'tr', 'ja', 'uk', 'sv', 'zh-Hant', 'cs', 'ko'],
  ...['zh-Hans', 'da', 'ro', 'fa', 'fi', 'hu', 'no', 'th', 'id', 'ar', 'hi', 'el'],
];

interface TitleLanguagesProps {
  readonly t: Texts;
  /** Best first; `original` is the film's own. */
  readonly chosen: readonly Language[];
  readonly onChange: (chosen: readonly Language[]) => void;
}

function nameLanguage(language: Language, t: Texts): string {
  if (language === 'original') return t('options.titles-original');
  return new Intl.DisplayNames([t.language], { type: 'language' }).of(language) ?? language;
}

/** In which languages film titles are shown, the first that a film has a confirmed title in. */
export function TitleLanguages({ t, chosen, onChange }: TitleLanguagesProps) {
  const left = ['original', ...OFFERED].filter((language) => !chosen.includes(language));
  return (
    <div class="field">
      <label for="title-language">{t('options.titles')}</label>
      <ol class="entries">
        {chosen.map((language) => {
          const name = nameLanguage(language, t);
          return (
            <li class="entry" key={language}>
              <span>{name}</span>
              <button
                type="button"
                class="small"
                aria-label={t('options.remove-named', { name })}
                onClick={() => onChange(chosen.filter((one) => one !== language))}
              >
                {t('action.remove')}
              </button>
            </li>
          );
        })}
      </ol>
      <select
        id="title-language"
        value=""
        aria-describedby="title-language-help"
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (value !== '') onChange([...chosen, value]);
        }}
      >
        <option value="">{t('options.titles-add')}</option>
        {left.map((language) => (
          <option key={language} value={language}>
            {nameLanguage(language, t)}
          </option>
        ))}
      </select>
      <p class="note" id="title-language-help">
        {t(chosen.length > 0 ? 'options.titles-help' : 'options.titles-none')}
      </p>
    </div>
  );
}
