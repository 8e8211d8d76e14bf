import { createPage, type Page } from '../../src/core/page/page.ts';

export interface PageRow {
  readonly id: string;
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
export const ON = '2026-11-23';

/** The page that a row of the corpus stands for. */
export function toPage({ url, title, dom }: Pick<PageRow, 'url' | 'title' | 'dom'>): Page {
  return createPage({
    address: url,
    title,
    magnets: { count: dom.magnets, names: [] },
    torrentLinks: { count: dom.torrent_links, names: [] },
    players: { count: dom.player, hosts: [] },
  });
}
