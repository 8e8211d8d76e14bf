import { Component, createRef } from 'preact';
import type { ImportProblem } from '../messages/import-problem.ts';
import type { Texts } from '../ui/text/create-texts.ts';
import { maskHosts } from './mask-hosts.ts';
import type { OptionsProps } from './options-model.ts';

function describeProblem({ where, what, value }: ImportProblem, t: Texts): string {
  return t(`import.${what}`, { where, value });
}

/** What came of an import or an erasure; what is wrong with a file, name by name. */
function Notice({ model: { t, notice } }: Pick<OptionsProps, 'model'>) {
  return (
    <div role="status">
      {notice?.kind === 'imported' && <p class="good">{t('options.imported')}</p>}
      {notice?.kind === 'erased' && <p class="good">{t('options.erased')}</p>}
      {notice?.kind === 'refused' && (
        <>
          <p>{t('import.refused')}</p>
          <ul class="plain">
            {notice.problems.slice(0, 12).map((problem) => (
              <li key={problem.where}>{describeProblem(problem, t)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Asks once more, below the button that asked first. The focus stays on that one, and comes back to it. */
class Erase extends Component<OptionsProps> {
  readonly #opener = createRef<HTMLButtonElement>();

  #close(act: () => void): void {
    this.#opener.current?.focus();
    act();
  }

  override render() {
    const { model, actions } = this.props;
    const { t, isErasing } = model;
    return (
      <>
        <button
          ref={this.#opener}
          type="button"
          aria-expanded={isErasing}
          onClick={() => actions.askToErase(!isErasing)}
        >
          {t('options.erase')}
        </button>
        {isErasing && (
          <fieldset class="aside">
            <legend class="unseen">{t('options.erase')}</legend>
            <p>{t('options.erase-sure')}</p>
            <button type="button" onClick={() => this.#close(actions.eraseData)}>
              {t('options.erase-yes')}
            </button>
            <button type="button" onClick={() => this.#close(() => actions.askToErase(false))}>
              {t('options.erase-no')}
            </button>
          </fieldset>
        )}
      </>
    );
  }
}

/** What is stored: to see, to take away, to bring back, to erase. */
export function StoredData({ model, actions }: OptionsProps) {
  const { t, stored } = model;
  const takeIn = async (field: HTMLInputElement): Promise<void> => {
    const [file] = field.files ?? [];
    if (file) actions.importData(await file.text());
    // The same file can be chosen again, after it was mended.
    field.value = '';
  };
  return (
    <>
      <p>{t('options.stored-list')}</p>
      <p>{t('options.stored-tabs')}</p>
      <p>{t('options.stored-private')}</p>
      <details class="field" onToggle={(event) => event.currentTarget.open && actions.showStored()}>
        <summary>{t('options.stored-see')}</summary>
        {stored !== null && <pre dir="ltr">{maskHosts(stored)}</pre>}
      </details>
      <div class="finish">
        <button type="button" onClick={actions.exportData}>
          {t('options.export')}
        </button>
        <label class="as-button">
          {t('options.import')}
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            onChange={(event) => void takeIn(event.currentTarget)}
          />
        </label>
        <Erase model={model} actions={actions} />
      </div>
      <p class="note">{t('options.import-help')}</p>
      <Notice model={model} />
    </>
  );
}
