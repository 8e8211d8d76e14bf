import type { Evidence } from '../core/verdict.ts';
import type { Report } from '../messages/protocol.ts';
import type { PopupActions, PopupModel } from './popup-model.ts';

interface ChoiceNotesProps {
  readonly model: PopupModel;
  readonly actions: PopupActions;
  readonly report: Report;
}

type ChoiceKind = Extract<Evidence['kind'], `user-${string}`>;

const CHOICES: readonly Evidence['kind'][] = [
  'user-allowed',
  'user-film',
  'user-no-film',
  'user-not-a-source',
] satisfies readonly ChoiceKind[];

function isChoice(piece: Evidence): piece is Evidence & { readonly kind: ChoiceKind } {
  return CHOICES.includes(piece.kind);
}

/** What the reader has said of this page or its site, each with a way back. */
export function ChoiceNotes({ model: { t }, actions, report }: ChoiceNotesProps) {
  const choices = report.verdict.evidence.filter(isChoice);
  return (
    <>
      {choices.map((choice) => (
        <p class="aside" key={choice.kind}>
          <span>{t(`evidence.${choice.kind}`)}</span>
          <button
            type="button"
            class="small"
            onClick={() =>
              choice.kind === 'user-allowed' ? actions.allowSite(false) : actions.correct(null)
            }
          >
            {t('action.undo')}
          </button>
        </p>
      ))}
    </>
  );
}
