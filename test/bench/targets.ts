import type { HostFigures } from './bench-hosts.ts';
import type { ListFigures } from './bench-lists.ts';
import type { TitleBench } from './bench-titles.ts';
import type { BrowserFigures } from './browser/bench-browser.ts';

/** A figure, what it should be, and whether it is: information, never a test, because machines differ. */
export interface Target {
  readonly what: string;
  readonly value: number;
  readonly bound: 'at most' | 'at least';
  readonly target: number;
  readonly isMet: boolean;
}

export interface Figures {
  readonly hosts: readonly HostFigures[] | null;
  readonly titles: TitleBench | null;
  readonly lists: ListFigures | null;
  readonly browser: BrowserFigures | null;
}

/** All figures that have a target, of the parts that ran. */
export function checkTargets({ hosts, titles, lists, browser }: Figures): Target[] {
  return [
    ...(hosts ? checkHosts(hosts) : []),
    ...(titles ? checkTitles(titles) : []),
    ...(lists ? checkLists(lists) : []),
    ...(browser ? checkBrowser(browser) : []),
  ];
}

function checkHosts(figures: readonly HostFigures[]): Target[] {
  const [ours] = figures;
  const set = figures.find(({ name }) => name === 'Set');
  if (!ours || !set) return [];
  return [
    atMost('hosts: bytes each', ours.bytesEach, 4.6),
    atLeast('hosts: look-ups, times as fast as a Set', set.lookUpUs / ours.lookUpUs, 2.7),
    atMost('hosts: load, ms', ours.loadMs, 0.5),
  ];
}

function checkTitles({ rivals, own }: TitleBench): Target[] {
  const [ours] = rivals;
  const flexsearch = rivals.find(({ name }) => name === 'flexsearch');
  const typo = own.byKind.find(({ kind }) => kind === 'typo');
  if (!ours || !flexsearch || !typo) return [];
  return [
    atMost('titles: bytes a film', own.indexBytesEach, 14),
    atMost('titles: display text and ids, bytes a film', own.displayBytesEach, 8),
    atMost('titles: load, ms', ours.loadMs, 1.5),
    atLeast('titles: match p50, times as fast as FlexSearch', flexsearch.match.p50 / ours.match.p50, 8),
    atLeast('titles: match p99, times as fast as FlexSearch', flexsearch.match.p99 / ours.match.p99, 200),
    atMost('titles: typing errors p50, µs', typo.match.p50, 100),
    atLeast('titles: recall@1 of noisy titles', ours.recall, 0.985),
    atMost('titles: ordinary pages accepted', ours.accepted, 0.01),
    atMost('titles: heap with the files, MB', ours.cold.heapMb, 2),
  ];
}

function checkLists(figures: ListFigures): Target[] {
  return [
    atMost('lists: size, KB', figures.bytes / 1000, 400),
    atMost('lists: open, ms', figures.openMs, 3),
    atMost('lists: offers of a film, µs', figures.offersUs, 50),
    atMost('lists: verdict on a page of 1 MB title, 10,000 links, 100 data blocks, ms', figures.fullestMs, 5),
  ];
}

function checkBrowser(figures: BrowserFigures): Target[] {
  const { gate, gateByNumber, emptyScript, isWorkerAsleep, popupPaintMs, ourWorkerMs, flexsearchWorkerMs } =
    figures;
  const workers =
    ourWorkerMs !== null && flexsearchWorkerMs !== null
      ? [atLeast('browser: cold worker, times as fast as FlexSearch', flexsearchWorkerMs / ourWorkerMs, 10)]
      : [];
  return [
    atMost('browser: gate on an ordinary page, the first script there, ms', gate.firstMs, 0.5),
    atMost('browser: gate beyond an empty script there, ms', gate.firstMs - emptyScript.firstMs, 0.5),
    atMost('browser: gate after other extensions’ scripts, ms', gate.afterOthersMs, 0.5),
    atMost(
      'browser: gate where the title has a number, the first script there, ms',
      gateByNumber.firstMs,
      0.5,
    ),
    atMost('browser: ordinary pages that wake the worker', isWorkerAsleep ? 0 : 1, 0),
    atMost('browser: first paint of the popup, worker asleep, ms', popupPaintMs, 50),
    ...workers,
  ];
}

function atMost(what: string, value: number, target: number): Target {
  return { what, value, bound: 'at most', target, isMet: value <= target };
}

function atLeast(what: string, value: number, target: number): Target {
  return { what, value, bound: 'at least', target, isMet: value >= target };
}
