import type { Language } from '../../core/film.ts';
import { PACKAGED_LANGUAGES } from '../../core/packaged-languages.ts';
import type { Texts } from '../text/create-texts.ts';

interface LanguageFieldProps {
  readonly t: Texts;
  readonly value: Language;
  readonly onChoose: (language: Language) => void;
}

/** Each language by its own name, for a reader who cannot read the present one. */
function ownName(language: Language): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** The language that Watchright speaks. */
export function LanguageField({ t, value, onChoose }: LanguageFieldProps) {
  return (
    <div class="field">
      <label for="language">{t('options.language')}</label>
      <select id="language" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="auto">{t('options.language-auto')}</option>
        {PACKAGED_LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {ownName(language)}
          </option>
        ))}
      </select>
    </div>
  );
}
