import type { Report } from '../messages/protocol.ts';
import { EvidenceDetails } from '../ui/answer/evidence-details.tsx';
import { FilmName } from '../ui/answer/film-name.tsx';
import { PastNotice } from '../ui/answer/past-notice.tsx';
import { SiteCard } from '../ui/answer/site-card.tsx';
import { Mark } from '../ui/icons/mark.tsx';
import { AccessHelp } from './access-help.tsx';
import { DismissalNotes } from './dismissal-notes.tsx';
import { FilmAnswer } from './film-answer.tsx';
import { FilmChooser } from './film-chooser.tsx';
import type { PopupActions, PopupModel } from './popup-model.ts';
import { TabNotice } from './tab-notice.tsx';

interface ViewProps {
  readonly model: PopupModel;
  readonly actions: PopupActions;
}

function Heading({ model: { t, film } }: Pick<ViewProps, 'model'>) {
  return (
    <header class="top">
      <Mark />
      <h1>{film ? <FilmName film={film} t={t} /> : t('popup.no-film')}</h1>
    </header>
  );
}

function ReportView({ model, actions, report }: ViewProps & { readonly report: Report }) {
  const { t, film } = model;
  return (
    <>
      {report.isPast && (
        <PastNotice on={report.on} t={t}>
          <button type="button" class="small" onClick={actions.backToToday}>
            {t('action.back-to-today')}
          </button>
        </PastNotice>
      )}
      <Heading model={model} />
      <FilmChooser model={model} report={report} onChoose={actions.chooseFilm} />
      <SiteCard verdict={report.verdict} t={t} />
      <DismissalNotes model={model} report={report} onUndo={actions.undo} />
      {film ? <FilmAnswer model={model} actions={actions} /> : <p>{t('popup.no-film-help')}</p>}
      <EvidenceDetails evidence={report.verdict.evidence} t={t} />
      {!model.hasAccess && <AccessHelp model={model} onAllow={actions.allowAccess} />}
    </>
  );
}

/** Everything under the toolbar button, for any page. */
export function PopupView({ model, actions }: ViewProps) {
  const { t, state } = model;
  return (
    <>
      {state.kind === 'ready' ? (
        <ReportView model={model} actions={actions} report={state.report} />
      ) : (
        <TabNotice model={model} actions={actions} kind={state.kind} />
      )}
      <footer class="bottom">
        <button type="button" class="small" onClick={actions.openSettings}>
          {t('action.open-settings')}
        </button>
      </footer>
    </>
  );
}
