import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { createPage, type Page } from '../../core/page/page.ts';

/** A page of the corpora, which lie beside the project and never in it. */
export interface CorpusPage {
  /** By which it is told: its id, or the headline where it has none. */
  readonly name: string;
  readonly mayBeFlagged: boolean;
  readonly row: CorpusRow;
}

/** A page as the verdict command is asked about it. */
export type CorpusRow = Pick<v.InferOutput<typeof pageSchema>, 'url' | 'title' | 'dom'>;

const pageSchema = v.object({
  id: v.string(),
  url: v.string(),
  title: v.string(),
  label: v.string(),
  dom: v.object({ magnets: v.number(), torrent_links: v.number(), player: v.number() }),
});
const headlineSchema = v.object({ url: v.string(), title: v.string() });

/** All pages there are; none where the folder is missing. */
export function readCorpusPages(shared: string): CorpusPage[] {
  const pages = readRows(join(shared, 'corpus/pages.jsonl'), pageSchema).map(
    ({ id, url, title, label, dom }) => ({
      name: `${id} (${label})`,
      mayBeFlagged: label === 'unlicensed',
      row: { url, title, dom },
    }),
  );
  const headlines = readRows(join(shared, 'corpus/headlines.jsonl'), headlineSchema).map(
    ({ url, title }) => ({
      name: `headline "${title}"`,
      mayBeFlagged: false,
      row: { url, title, dom: { magnets: 0, torrent_links: 0, player: 1 } },
    }),
  );
  return [...pages, ...headlines];
}

export function toPage({ url, title, dom }: CorpusRow): Page {
  return createPage({
    address: url,
    title,
    magnets: { count: dom.magnets, names: [] },
    torrentLinks: { count: dom.torrent_links, names: [] },
    players: { count: dom.player, hosts: [] },
  });
}

function readRows<T>(file: string, schema: v.GenericSchema<unknown, T>): T[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => v.parse(schema, JSON.parse(line)));
}
