import type { Day } from '../core/day.ts';
import type { FilmChoice } from '../core/verdict.ts';
import type { Report } from '../messages/protocol.ts';
import type { Reminder } from '../messages/reminder-messages.ts';
import { PastNotice } from '../ui/answer/past-notice.tsx';
import { SiteCard } from '../ui/answer/site-card.tsx';
import { AccessHelp } from './access-help.tsx';
import { ChoiceNotes } from './choice-notes.tsx';
import type { LateLoader } from './create-late-loader.ts';
import { FilmAnswer } from './film-answer.tsx';
import { FilmChooser } from './film-chooser.tsx';
import { findDismissals } from './find-dismissals.ts';
import { LateDetails } from './late-details.tsx';
import { LatePart } from './late-part.tsx';
import { PopupHead } from './popup-head.tsx';
import type { PopupActions, PopupModel } from './popup-model.ts';
import { TabNotice } from './tab-notice.tsx';

interface ViewProps {
  readonly model: PopupModel;
  readonly actions: PopupActions;
  readonly late: LateLoader;
}

/** Whether the search is part of the view from the start: where no film is answered for. */
export function opensWithSearch({ film, state }: PopupModel): boolean {
  return film === null && state.kind !== 'silent';
}

/** The search: there all the time where no film is answered for, else when the reader opens it. */
function Search({ model, actions, late }: ViewProps) {
  const { t, film, search, searchText } = model;
  if (film !== null && search === null) return null;
  const isForPage = search === 'correct';
  return (
    <LatePart
      // Another use of the field is another field: nothing typed for one goes to the other.
      key={search ?? 'standing'}
      t={t}
      late={late}
      draw={({ FilmSearch }) => (
        <FilmSearch
          t={t}
          id="search"
          label={t(isForPage ? 'wrong.which-film' : 'search.label')}
          text={searchText}
          takesFocus={search !== null}
          isUnderQuestion={film === null && model.state.kind === 'no-page'}
          find={actions.findFilms}
          onChoose={(chosen: FilmChoice) =>
            isForPage ? actions.correct({ kind: 'film', film: chosen }) : actions.askAbout(chosen)
          }
        />
      )}
    />
  );
}

/** Where the film can be watched; under a bar while another answer is on its way. */
function Answer({ model, actions, late }: ViewProps) {
  if (model.film === null) return null;
  return (
    <div class="answer-frame" aria-busy={model.isWaiting}>
      <FilmAnswer model={model} actions={actions} late={late} />
    </div>
  );
}

function ReportView({ model, actions, late, report }: ViewProps & { readonly report: Report }) {
  const { t } = model;
  const { evidence } = report.verdict;
  return (
    <>
      <FilmChooser
        model={model}
        report={report}
        onChoose={(chosen) => actions.correct({ kind: 'film', film: chosen })}
        onOther={() => actions.openSearch('correct')}
      />
      <SiteCard verdict={report.verdict} t={t} />
      <ChoiceNotes model={model} actions={actions} report={report} />
      {findDismissals(model.settings, report).length > 0 && (
        <LatePart
          t={t}
          late={late}
          draw={({ DismissalNotes }) => (
            <DismissalNotes model={model} report={report} onUndo={actions.undo} />
          )}
        />
      )}
      <Answer model={model} actions={actions} late={late} />
      {evidence.length > 0 && (
        <LateDetails
          class="block why"
          summary={t('popup.evidence')}
          t={t}
          late={late}
          draw={({ EvidenceGroups }) => <EvidenceGroups evidence={evidence} t={t} />}
        />
      )}
      <LateDetails
        class="block wrong"
        summary={t('wrong.title')}
        t={t}
        late={late}
        draw={({ WrongPanel }) => <WrongPanel model={model} actions={actions} report={report} />}
      />
      {!model.hasAccess && <AccessHelp model={model} onAllow={actions.allowAccess} />}
    </>
  );
}

/** The past day that the answer is of; a film that was searched for has no report to say it. */
function findPastDay({ state, settings }: PopupModel): Day | null {
  if (state.kind !== 'ready') return settings.asOf;
  return state.report.isPast ? state.report.on : null;
}

function Past({ model, actions, on }: Omit<ViewProps, 'late'> & { readonly on: Day }) {
  return (
    <PastNotice on={on} t={model.t}>
      <button type="button" class="small" onClick={actions.backToToday}>
        {model.t('action.back-to-today')}
      </button>
    </PastNotice>
  );
}

/** What the reader waited for, while it has not been seen. */
function isNews({ found }: Reminder): boolean {
  return found !== null && !found.isSeen;
}

/** Everything under the toolbar button, for any page and any film. */
export function PopupView({ model, actions, late }: ViewProps) {
  const { state, isAsked } = model;
  const report = state.kind === 'ready' ? state.report : null;
  const pastDay = findPastDay(model);
  return (
    <>
      {pastDay !== null && <Past model={model} actions={actions} on={pastDay} />}
      <PopupHead model={model} actions={actions} />
      {model.reminders.list.some(isNews) && (
        <LatePart
          t={model.t}
          late={late}
          draw={({ ReminderNews }) => <ReminderNews model={model} actions={actions} />}
        />
      )}
      {isAsked && (
        <LatePart
          t={model.t}
          late={late}
          draw={({ AskedNote }) => <AskedNote model={model} actions={actions} />}
        />
      )}
      {!isAsked && state.kind !== 'ready' && <TabNotice model={model} actions={actions} kind={state.kind} />}
      {report?.verdict.film === null && !isAsked && <p>{model.t('popup.no-film-help')}</p>}
      {state.kind !== 'silent' && <Search model={model} actions={actions} late={late} />}
      {isAsked && <Answer model={model} actions={actions} late={late} />}
      {!isAsked && report && <ReportView model={model} actions={actions} late={late} report={report} />}
    </>
  );
}
