import { AvailabilityAnswer } from '../ui/answer/availability-answer.tsx';
import { LiveBlock } from '../ui/answer/live-block.tsx';
import { SourceLinks } from '../ui/answer/source-links.tsx';
import { RegionSelect } from '../ui/region/region-select.tsx';
import type { PopupActions, PopupModel } from './popup-model.ts';

interface FilmAnswerProps {
  readonly model: PopupModel;
  readonly actions: PopupActions;
}

/** Says where the region comes from while it is a guess, and offers to keep another one that is being looked at. */
function RegionNote({ model, actions }: FilmAnswerProps) {
  const { t, settings, availability } = model;
  if (availability === null || availability.region === settings.region) return null;
  const isGuess = settings.region === null;
  return (
    <p class="region-note">
      {isGuess && <span>{t('popup.guessed', { region: t.region(availability.region) })}</span>}
      <button type="button" class="small" onClick={() => actions.keepRegion(availability.region)}>
        {t(isGuess ? 'popup.guessed-confirm' : 'popup.keep-region')}
      </button>
    </p>
  );
}

/** Who confirms a film that was searched for; of a page's own film the panel about mistakes says it. */
function FilmSource({ model: { t, isAsked, availability } }: Pick<FilmAnswerProps, 'model'>) {
  const citation = isAsked ? availability?.filmCitation : null;
  if (!citation) return null;
  return (
    <p class="note">
      {t('wrong.film-checked', { date: t.date(citation.checked) })}
      <SourceLinks sources={citation.sources} t={t} />
    </p>
  );
}

/** Where the film can be watched, in a region that can be switched. */
export function FilmAnswer({ model, actions }: FilmAnswerProps) {
  const { t, regions, availability, live } = model;
  return (
    <section class="answer" aria-labelledby="where">
      <h2 id="where">{t('popup.where')}</h2>
      <div class="region">
        <label for="region">{t('popup.region')}</label>
        <RegionSelect
          t={t}
          id="region"
          value={availability?.region ?? null}
          served={regions.served}
          onChoose={actions.chooseRegion}
        />
      </div>
      <RegionNote model={model} actions={actions} />
      {availability && <AvailabilityAnswer availability={availability} t={t} />}
      {live && <LiveBlock view={live} t={t} onChooseSources={actions.openSettings} />}
      <FilmSource model={model} />
    </section>
  );
}
