import { AvailabilityAnswer } from '../ui/answer/availability-answer.tsx';
import { LiveInvitation } from '../ui/answer/live-invitation.tsx';
import { SourceLinks } from '../ui/answer/source-links.tsx';
import { RegionAdd } from '../ui/region/region-add.tsx';
import { RegionSelect } from '../ui/region/region-select.tsx';
import type { LateLoader } from './create-late-loader.ts';
import { LateDetails } from './late-details.tsx';
import { LatePart } from './late-part.tsx';
import type { PopupActions, PopupModel } from './popup-model.ts';
import { RemindPart } from './remind-part.tsx';

interface FilmAnswerProps {
  readonly model: PopupModel;
  readonly actions: PopupActions;
}

interface LateAnswerProps extends FilmAnswerProps {
  readonly late: LateLoader;
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

function OtherRegions({ model: { t, regions, beside = [] }, actions, late }: LateAnswerProps) {
  return (
    <section class="block">
      {beside.length > 0 && <h3>{t('beside.title')}</h3>}
      {beside.length > 0 && (
        <LatePart
          t={t}
          late={late}
          draw={({ RegionsBeside }) => (
            <RegionsBeside t={t} summaries={beside} onOpen={actions.chooseRegion} />
          )}
        />
      )}
      <RegionAdd t={t} id="region-add" served={regions.served} onAdd={actions.addRegion} />
    </section>
  );
}

/** The service whose page of this film the reader is on, where it is a licensed one. */
function serviceOf({ state, isAsked }: PopupModel): string | null {
  return state.kind === 'ready' && !isAsked ? (state.report.verdict.site.service ?? null) : null;
}

/** The services that take wishes for titles, where the film is not offered here. */
function Request({ model, actions, late }: LateAnswerProps) {
  const { t, availability } = model;
  if (availability === null || availability.state === 'here') return null;
  const standsOn = serviceOf(model);
  const services = availability.services.filter(
    ({ service, requestUrl }) => requestUrl !== null && service.id !== standsOn,
  );
  if (services.length === 0) return null;
  return (
    <LateDetails
      class="block"
      summary={t('request.title')}
      t={t}
      late={late}
      draw={({ RequestBlock }) => (
        <RequestBlock services={services} title={availability.titleHere} t={t} copy={actions.copy} />
      )}
    />
  );
}

/** Where the film can be watched, in a region that can be switched. */
export function FilmAnswer({ model, actions, late }: LateAnswerProps) {
  const { t, regions, availability, live } = model;
  const free = availability?.free;
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
          note={
            free && <LatePart t={t} late={late} draw={({ FreeNote }) => <FreeNote free={free} t={t} />} />
          }
        >
          <RemindPart model={model} actions={actions} />
          {live?.state === 'off' && <LiveInvitation t={t} onChooseSources={actions.openSettings} />}
          {live && live.state !== 'off' && (
            <LatePart
              t={t}
              late={late}
              draw={({ LiveBlock }) => <LiveBlock view={live} t={t} onChooseSources={actions.openSettings} />}
            />
          )}
        </AvailabilityAnswer>
      )}
      <Request model={model} actions={actions} late={late} />
      <FilmSource model={model} />
      {availability && <OtherRegions model={model} actions={actions} late={late} />}
    </section>
  );
}
