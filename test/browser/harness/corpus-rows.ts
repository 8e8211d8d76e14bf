import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DemoPage, renderDocument } from '../../../src/demo/demo-page.ts';

/** A labelled page of the shared corpus, as far as it is used here. */
export interface CorpusRow {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly label: string;
  readonly kind: string;
  readonly dom: { readonly magnets: number; readonly torrent_links: number; readonly player: number };
}

const CORPUS = join(import.meta.dirname, '../../../../shared/corpus/pages.jsonl');

export const hasCorpus = existsSync(CORPUS);

/** `count` rows, taken in turn from every label and kind, so that each is there. */
export function pickRows(count: number): CorpusRow[] {
  const rows: CorpusRow[] = readFileSync(CORPUS, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  const groups = new Map<string, CorpusRow[]>();
  for (const row of rows) {
    const key = `${row.label} ${row.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const picked: CorpusRow[] = [];
  for (let turn = 0; picked.length < Math.min(count, rows.length); turn++) {
    for (const group of groups.values()) {
      const row = group[turn];
      if (row && picked.length < count) picked.push(row);
    }
  }
  return picked;
}

const repeat = (count: number, markup: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => markup(at)).join('\n');

/** A page that shows what the row says of it and nothing else. */
export function renderRow({ url, title, dom }: CorpusRow): DemoPage {
  const magnet = (at: number) => `<a href="magnet:?xt=urn:btih:${String(at).padStart(40, '0')}"></a>`;
  return {
    address: url,
    body: renderDocument({
      title,
      body: `${repeat(dom.magnets, magnet)}
${repeat(dom.torrent_links, (at) => `<a href="/download/${at}.torrent"></a>`)}
${repeat(dom.player, () => '<video controls></video>')}`,
    }),
  };
}
