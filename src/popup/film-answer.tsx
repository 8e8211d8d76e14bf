import { AvailabilityAnswer } from '../ui/answer/availability-answer.tsx';
import { LiveBlock } from '../ui/answer/live-block.tsx';
import { SourceLinks } from '../ui/answer/source-links.tsx';
import { RegionAdd } from '../ui/region/region-add.tsx';
import { RegionSelect } from '../ui/region/region-select.tsx';
import { RegionsBeside } from '../ui/region/regions-beside.tsx';
import type { PopupActions, PopupModel } from './popup-model.ts';
import { RemindPart } from './remind-part.tsx';

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

function OtherRegions({ model: { t, regions, beside = [] }, actions }: FilmAnswerProps) {
  return (
    <section class="block">
      {beside.length > 0 && <h3>{t('beside.title')}</h3>}
      <RegionsBeside t={t} summaries={beside} onOpen={actions.chooseRegion} />
      <RegionAdd t={t} id="region-add" served={regions.served} onAdd={actions.addRegion} />
    </section>
  );
}

/** The service whose page of this film the reader is on, where it is a licensed one. */
function serviceOf({ state, isAsked }: PopupModel): string | null {
  return state.kind === 'ready' && !isAsked ? (state.report.verdict.site.service ?? null) : null;
}

/** Where the film can be watched, in a region that can be switched. */
export function FilmAnswer({ model, actions }: FilmAnswerProps) {
  const { t, regions, availability, live } = model;
  return (
    <section class="answer" aria-labelledby="where">
      <div class="region">
        <h2 id="where">{t('popup.where')}</h2>
        <RegionSelect
          t={t}
          id="region"
          label={t('popup.region')}
          value={availability?.region ?? null}
          served={regions.served}
          onChoose={actions.chooseRegion}
        />
      </div>
      <RegionNote model={model} actions={actions} />
      {availability && (
        <AvailabilityAnswer
          availability={availability}
          t={t}
          standsOn={serviceOf(model)}
          onToggleMine={actions.toggleMine}
          copy={actions.copy}
        >
          <RemindPart model={model} actions={actions} />
          {live && <LiveBlock view={live} t={t} onChooseSources={actions.openSettings} />}
        </AvailabilityAnswer>
      )}
      <FilmSource model={model} />
      {availability && <OtherRegions model={model} actions={actions} />}
    </section>
  );
}
