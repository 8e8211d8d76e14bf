import type { Report } from '../messages/protocol.ts';
import type { Correction } from '../messages/settings.ts';
import { EntryFacts } from './entry-facts.tsx';
import type { PopupActions, PopupModel } from './popup-model.ts';
import { WrongReport } from './wrong-report.tsx';

interface WrongPanelProps {
  readonly model: PopupModel;
  readonly actions: PopupActions;
  readonly report: Report;
}

/** What can be corrected with one click. */
function Corrections({ model: { t }, actions, report }: WrongPanelProps) {
  const { film, flag, site, evidence } = report.verdict;
  const isAllowed = evidence.some(({ kind }) => kind === 'user-allowed');
  const canAllow = !isAllowed && (flag !== 'none' || site.standing === 'listed');
  const correct = (is: Correction['is']) => () => actions.correct(is);
  return (
    <div class="choices">
      <button type="button" onClick={() => actions.openSearch('correct')}>
        {t(film === null ? 'wrong.name-film' : 'wrong.other-film')}
      </button>
      {film !== null && (
        <button type="button" onClick={correct({ kind: 'no-film' })}>
          {t('wrong.no-film')}
        </button>
      )}
      {flag !== 'none' && (
        <button type="button" onClick={correct({ kind: 'not-a-source' })}>
          {t('wrong.not-a-source')}
        </button>
      )}
      {canAllow && (
        <button type="button" onClick={() => actions.allowSite(true)}>
          {t('wrong.allow-site')}
        </button>
      )}
    </div>
  );
}

/** Behind "Is something wrong?": what the answer rests on, corrections for this reader, and a report for everybody else. */
export function WrongPanel({ model, actions, report }: WrongPanelProps) {
  const { t } = model;
  return (
    <div class="folded">
      <EntryFacts report={report} availability={model.availability} t={t} />
      <p>{t('wrong.help')}</p>
      <Corrections model={model} actions={actions} report={report} />
      <WrongReport t={t} report={report} readAddress={actions.readAddress} copy={actions.copy} />
    </div>
  );
}
