import type { Score } from './bench-accuracy.ts';
import type { HostFigures } from './bench-hosts.ts';
import type { ListFigures } from './bench-lists.ts';
import type { TitleBench } from './bench-titles.ts';
import type { BrowserFigures } from './browser/bench-browser.ts';
import type { ScriptFigures } from './browser/bench-gate.ts';
import type { Target } from './targets.ts';

/** Three significant digits, times as times of ours. */
const show = (value: number): string => (value === 0 ? '0' : Number(value.toPrecision(3)).toString());
const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

export function printHosts(figures: readonly HostFigures[]): void {
  const ours = figures[0]?.lookUpUs ?? 1;
  console.log('\nHosts, 100k listed, 5% of the questions are hits');
  console.table(
    figures.map(({ name, bytesEach, lookUpUs, loadMs, hits, cold }) => ({
      name,
      'bytes each': show(bytesEach),
      'look-up µs': show(lookUpUs),
      'times ours': show(lookUpUs / ours),
      'load ms': show(loadMs),
      hits: percent(hits),
      'cold open ms': show(cold.openMs),
      'cold first ms': show(cold.firstMs),
      'heap MB': show(cold.heapMb),
    })),
  );
}

export function printTitles({ rivals, parsers, own }: TitleBench): void {
  const ours = rivals[0]?.match;
  console.log('\nTitles, 100k films, 300 noisy titles and 300 ordinary ones');
  console.table(
    rivals.map(({ name, bytesEach, loadMs, match, recall, accepted, asked, cold }) => ({
      name,
      'bytes a film': show(bytesEach),
      'load ms': show(loadMs),
      'p50 µs': show(match.p50),
      'p99 µs': show(match.p99),
      'times ours': `${show(match.p50 / (ours?.p50 ?? 1))} / ${show(match.p99 / (ours?.p99 ?? 1))}`,
      'recall@1': percent(recall),
      accepted: percent(accepted),
      asked,
      'cold open ms': show(cold.openMs),
      'cold first ms': show(cold.firstMs),
      'heap MB': show(cold.heapMb),
    })),
  );
  console.log(
    `Ours: index ${show(own.indexBytesEach)} bytes a film; display text and ids ${show(own.displayBytesEach)},`,
    `${show(own.displayFirstMs)} ms to the first one.`,
  );
  console.table(
    own.byKind.map(({ kind, recall, match }) => ({
      kind,
      'recall@1': percent(recall),
      'p50 µs': show(match.p50),
      'p99 µs': show(match.p99),
    })),
  );
  console.log('\nParsers of release names, on the noisy titles (no index: the title read is compared)');
  console.table(
    parsers.map(({ name, match, recall }) => ({
      name,
      'p50 µs': show(match.p50),
      'p99 µs': show(match.p99),
      'title right': percent(recall),
    })),
  );
}

export function printAccuracy(scores: readonly Score[]): void {
  console.log('\nAccuracy on ../shared/corpus');
  console.table(
    scores.map(({ what, who, hits, of, real, composed }) => ({
      what,
      who,
      share: percent(of === 0 ? 0 : hits / of),
      rows: `${hits}/${of}`,
      'real*': real ?? '',
      composed: composed ?? '',
    })),
  );
}

export function printLists(figures: ListFigures): void {
  const { films, bytes, openMs, offersUs, answerUs, verdictUs, fullestMs } = figures;
  console.log(`\nThe lists as they ship: ${films} films, ${bytes} bytes`);
  console.table([
    {
      'open ms': show(openMs),
      'offers µs': show(offersUs),
      'whole answer µs': show(answerUs),
      'verdict µs': show(verdictUs),
      'verdict on the fullest page, ms': show(fullestMs),
    },
  ]);
}

export function printBrowser(figures: BrowserFigures): void {
  const ratio = (figures.flexsearchWorkerMs ?? 0) / (figures.ourWorkerMs ?? 1);
  console.log('\nIn Chromium; scripts in an ordinary page of 5,000 elements, from a trace, ms');
  console.table([
    { what: 'the gate, with the look at the document', ...showScript(figures.gate) },
    { what: 'the same, a number in the page’s title', ...showScript(figures.gateByNumber) },
    { what: 'a script that asks for one tag', ...showScript(figures.oneQuestion) },
    { what: 'an empty one', ...showScript(figures.emptyScript) },
  ]);
  console.table({
    'second look 1.5 s later, and beginning to watch the page, ms': show(figures.lateMs),
    'messages on ordinary pages': figures.isWorkerAsleep ? 'none' : 'THE WORKER WOKE',
    'page to banner, ms': show(figures.bannerMs),
    'page to banner, worker asleep, ms': show(figures.bannerFromColdMs),
    'first paint of the popup, worker asleep, ms': show(figures.popupPaintMs),
    'first paint of an empty page of an extension, ms': show(figures.emptyPaintMs),
    'fresh worker with 100k films, first answer, ms': show(figures.ourWorkerMs ?? 0),
    'the same with FlexSearch, ms': show(figures.flexsearchWorkerMs ?? 0),
    'FlexSearch, times ours': show(ratio),
    'fresh worker with the lists as they ship, first verdict, ms': show(figures.verdictWorkerMs),
    'memory of the extension’s worker, MB': show(figures.workerHeapMb),
  });
}

function showScript({ firstMs, afterOthersMs }: ScriptFigures) {
  return { 'the page’s first': show(firstMs), 'after others': show(afterOthersMs) };
}

/** Which figures are where they should be. Nothing fails by it. */
export function printTargets(targets: readonly Target[]): void {
  console.log('\nTargets');
  console.table(
    targets.map(({ what, value, bound, target, isMet }) => ({
      what,
      value: show(value),
      target: `${bound} ${target}`,
      '': isMet ? 'met' : 'MISSED',
    })),
  );
}
