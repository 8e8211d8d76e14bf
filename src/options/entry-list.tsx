import type { Day } from '../core/day.ts';
import type { Texts } from '../ui/text/create-texts.ts';

/** One thing the reader has said, as it stands in a list. */
export interface ListedChoice {
  readonly key: string;
  readonly name: string;
  readonly on: Day;
  /** The last day it holds, where it has one. */
  readonly until?: Day | null;
  readonly onUndo: () => void;
}

interface EntryListProps {
  readonly t: Texts;
  readonly title: string;
  /** Said where there is nothing in the list. */
  readonly none: string;
  readonly entries: readonly ListedChoice[];
}

/** What the reader has said, newest first, each with a way back. */
export function EntryList({ t, title, none, entries }: EntryListProps) {
  return (
    <div class="field">
      <h3>{title}</h3>
      {entries.length === 0 && <p class="note">{none}</p>}
      <ul class="entries">
        {[...entries].reverse().map(({ key, name, on, until, onUndo }) => (
          <li class="entry" key={key}>
            <span>
              {name} <span class="note">{t('options.dismissed-on', { date: t.date(on) })}</span>
              {until && <span class="note"> {t('options.dismissed-until', { date: t.date(until) })}</span>}
            </span>
            <button
              type="button"
              class="small"
              aria-label={t('options.remove-named', { name })}
              onClick={onUndo}
            >
              {t('action.remove')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
