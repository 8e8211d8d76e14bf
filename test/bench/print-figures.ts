import type { Score } from './bench-accuracy.ts';
import type { HostFigures } from './bench-hosts.ts';
import type { TitleBench } from './bench-titles.ts';

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
