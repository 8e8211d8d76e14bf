import { type Day, isDay } from '../core/day.ts';
import { PastNotice } from '../ui/answer/past-notice.tsx';
import type { Texts } from '../ui/text/create-texts.ts';

/** Nothing in the lists is older; a date field needs some bound for its wheel. */
const FIRST_DAY = '2000-01-01';

interface AsOfSettingProps {
  readonly t: Texts;
  readonly value: Day | null;
  readonly today: Day;
  readonly onChoose: (day: Day | null) => void;
}

/** Looking back: the day whose knowledge is shown. A half-typed date changes nothing. */
export function AsOfSetting({ t, value, today, onChoose }: AsOfSettingProps) {
  const choose = (text: string): void => {
    if (text === '') onChoose(null);
    else if (isDay(text) && text >= FIRST_DAY && text <= today) onChoose(text);
  };
  return (
    <div class="field">
      <label for="as-of">{t('options.as-of')}</label>
      <input
        id="as-of"
        type="date"
        value={value ?? ''}
        min={FIRST_DAY}
        max={today}
        aria-describedby="as-of-help"
        onChange={(event) => choose(event.currentTarget.value)}
      />
      <p class="note" id="as-of-help">
        {t('options.as-of-help')}
      </p>
      {value !== null && (
        <PastNotice on={value} t={t}>
          <button type="button" onClick={() => onChoose(null)}>
            {t('action.back-to-today')}
          </button>
        </PastNotice>
      )}
    </div>
  );
}
