import type { Day } from '../core/day.ts';
import type { ListsAbout } from '../core/lists-about.ts';
import type { Region } from '../core/region.ts';
import type { ImportProblem } from '../messages/import-problem.ts';
import type { ServiceName } from '../messages/protocol.ts';
import type { Settings } from '../messages/settings.ts';
import type { Texts } from '../ui/text/create-texts.ts';
import type { ReminderActions, RemindersModel } from './open-reminders.ts';
import type { SourceActions, SourcesModel } from './open-sources.ts';

/** What came of the last thing done with the stored data. */
export type DataNotice =
  | { readonly kind: 'imported' | 'erased' }
  | { readonly kind: 'refused'; readonly problems: readonly ImportProblem[] };

export interface OptionsModel {
  readonly t: Texts;
  readonly settings: Settings;
  readonly regions: { readonly guessed: Region | null; readonly served: readonly Region[] };
  readonly today: Day;
  /** True after a change, so that a screen reader hears that it was kept. */
  readonly isSaved: boolean;
  readonly sources: SourcesModel;
  readonly reminders: RemindersModel;
  /** Every service there is to have, those of the reader's region marked. */
  readonly services: readonly ServiceName[];
  readonly version: string;
  /** Null where the package has no word on its lists. */
  readonly lists: ListsAbout | null;
  /** All that is kept, as an exported file has it, once the reader has asked to see it. */
  readonly stored: string | null;
  readonly notice: DataNotice | null;
  /** True while the reader is asked whether to erase everything. */
  readonly isErasing: boolean;
}

export interface OptionsActions {
  readonly change: (change: Partial<Omit<Settings, 'version'>>) => void;
  readonly sources: SourceActions;
  readonly reminders: ReminderActions;
  readonly showStored: () => void;
  readonly exportData: () => void;
  readonly importData: (text: string) => void;
  readonly askToErase: (isErasing: boolean) => void;
  readonly eraseData: () => void;
}

export interface OptionsProps {
  readonly model: OptionsModel;
  readonly actions: OptionsActions;
}
