import type { Tab } from '../adapters/tabs.ts';
import { DEFAULT_SETTINGS } from '../messages/default-settings.ts';
import type { Texts } from '../ui/text/create-texts.ts';
import type { PopupModel, TabState } from './popup-model.ts';
import type { TabReader } from './read-tab.ts';

export interface ModelSources extends TabReader {
  readonly browser: 'chrome' | 'firefox';
  readonly hasNotifications: () => Promise<boolean>;
  /** The texts of the reader's language, with the names of these authorities. Never rejects. */
  readonly loadTexts: (authorities: readonly string[]) => Promise<Texts>;
}

/** Nothing searched for, nothing awaited. */
const AT_REST = { isAsked: false, search: null, searchText: '', isWaiting: false } as const;

function authoritiesOf(state: TabState): readonly string[] {
  if (state.kind !== 'ready') return [];
  const { site, evidence } = state.report.verdict;
  const cited = evidence.flatMap((piece) => ('listing' in piece ? [piece.listing] : []));
  return [...new Set([...(site.listings ?? []), ...cited].map((listing) => listing.authority))];
}

/** What can be shown when the worker does not answer: that it does not. */
export async function createSilentModel({ browser, loadTexts }: ModelSources): Promise<PopupModel> {
  return {
    t: await loadTexts([]),
    browser,
    state: { kind: 'silent' },
    settings: DEFAULT_SETTINGS,
    regions: { guessed: null, served: [] },
    hasAccess: true,
    film: null,
    availability: null,
    reminders: { list: [], canNotify: false, isPrivate: true },
    ...AT_REST,
  };
}

/** Gathers all that the popup shows of a tab; `read` gets its report. Rejects when the worker does not answer. */
export async function loadModel(
  tab: Tab,
  sources: ModelSources,
  read: (tab: Tab, reader: TabReader) => Promise<TabState>,
): Promise<PopupModel> {
  const [state, settings, regions, hasAccess, list, canNotify] = await Promise.all([
    read(tab, sources),
    sources.ask('settings', { isPrivate: tab.isPrivate }),
    sources.ask('regions', null),
    sources.hasAccess(),
    sources.ask('reminders', null),
    sources.hasNotifications(),
  ]);
  const report = state.kind === 'ready' ? state.report : null;
  return {
    t: await sources.loadTexts(authoritiesOf(state)),
    browser: sources.browser,
    state,
    settings,
    regions,
    hasAccess,
    film: report?.verdict.film ?? null,
    availability: report?.availability ?? null,
    reminders: { list, canNotify, isPrivate: tab.isPrivate },
    ...AT_REST,
  };
}
