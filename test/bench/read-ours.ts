import type { Knowledge } from '../../src/core/knowledge.ts';
import { createPage } from '../../src/core/page/page.ts';
import { recognise } from '../../src/core/recognise.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import type { ParsedName } from './rivals/rival.ts';

export interface NameRow {
  readonly input: string;
  readonly title: string;
  readonly year: number | null;
  readonly alt: readonly string[];
  readonly year_asserted: boolean;
  readonly has_path: boolean;
}

export interface PageRow {
  readonly url: string;
  readonly title: string;
  readonly label: 'unlicensed' | 'licensed' | 'neutral';
  readonly film: {
    readonly title: string;
    readonly year: number | null;
    readonly alt?: readonly string[] | null;
    readonly on_page: boolean;
    readonly year_on_page: boolean;
  } | null;
  readonly provenance: string;
  readonly dom: { readonly magnets: number; readonly torrent_links: number; readonly player: number };
}

/** The day on which the corpora are judged. */
const ON = '2026-11-23';

/** The verdict on a row of the corpus, as the worker gives it. */
export function askVerdict(
  { url, title, dom }: Pick<PageRow, 'url' | 'title' | 'dom'>,
  knowledge: Knowledge,
): Verdict {
  const page = createPage({
    address: url,
    title,
    magnets: { count: dom.magnets, names: [] },
    torrentLinks: { count: dom.torrent_links, names: [] },
    players: { count: dom.player, hosts: [] },
  });
  return recognise(page, knowledge, ON);
}

/** What we make of a release name or a page's title, in the form of the parsers; a year counts only where it is stated. */
export function readOurs(title: string, row: PageRow | null, knowledge: Knowledge): ParsedName {
  const nothing = { magnets: 0, torrent_links: 0, player: 0 };
  const verdict = askVerdict({ url: row?.url ?? '', title, dom: row?.dom ?? nothing }, knowledge);
  const stated = verdict.evidence.find((one) => one.kind === 'year-clue');
  return {
    title: verdict.film?.title ?? null,
    year: row === null ? (stated?.year ?? null) : (verdict.film?.year ?? null),
    isSeries: verdict.evidence.some((one) => one.kind === 'other-work' && one.work === 'series'),
  };
}
