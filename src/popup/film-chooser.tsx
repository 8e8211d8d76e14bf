import type { FilmChoice } from '../core/verdict.ts';
import type { Report } from '../messages/protocol.ts';
import { FilmName } from '../ui/answer/film-name.tsx';
import type { PopupModel } from './popup-model.ts';

interface FilmChooserProps {
  readonly model: PopupModel;
  readonly report: Report;
  readonly onChoose: (film: FilmChoice) => void;
  readonly onOther: () => void;
}

/** Films of one title that the page does not tell apart: the reader says which is meant, and that is remembered. */
export function FilmChooser({ model: { t }, report, onChoose, onOther }: FilmChooserProps) {
  const recognised = report.verdict.film;
  if (recognised === null || recognised.alternatives.length === 0) return null;
  return (
    <fieldset class="chooser">
      <legend>{t('popup.choose-film')}</legend>
      {[recognised, ...recognised.alternatives].map(({ id, title, year }) => (
        <button key={`${id} ${title} ${year}`} type="button" onClick={() => onChoose({ id, title, year })}>
          <FilmName film={{ id, title, year }} t={t} />
        </button>
      ))}
      <button type="button" class="quiet" onClick={onOther}>
        {t('popup.choose-another')}
      </button>
    </fieldset>
  );
}
