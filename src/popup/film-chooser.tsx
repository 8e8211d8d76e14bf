import type { FilmChoice } from '../core/verdict.ts';
import type { Report } from '../messages/protocol.ts';
import { FilmName } from '../ui/answer/film-name.tsx';
import type { PopupModel } from './popup-model.ts';

interface FilmChooserProps {
  readonly model: PopupModel;
  readonly report: Report;
  readonly onChoose: (film: FilmChoice) => void;
}

function isSame(one: FilmChoice, other: FilmChoice | null): boolean {
  return one.id === other?.id && one.title === other?.title && one.year === other?.year;
}

/** Films of one title that the page does not tell apart: the reader says which is meant. */
export function FilmChooser({ model: { t, film, isChosen }, report, onChoose }: FilmChooserProps) {
  const recognised = report.verdict.film;
  if (recognised === null || recognised.alternatives.length === 0) return null;
  return (
    <fieldset class="chooser">
      <legend>{t(isChosen ? 'popup.chosen-film' : 'popup.choose-film')}</legend>
      {[recognised, ...recognised.alternatives].map((choice) => (
        <button
          key={`${choice.id} ${choice.title} ${choice.year}`}
          type="button"
          aria-pressed={isSame(choice, film)}
          onClick={() => onChoose({ id: choice.id, title: choice.title, year: choice.year })}
        >
          <FilmName film={choice} t={t} />
        </button>
      ))}
    </fieldset>
  );
}
