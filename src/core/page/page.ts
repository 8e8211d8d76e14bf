/** A film as the page's own data (JSON-LD Movie, Open Graph video.movie) states it. */
export interface StatedFilm {
  readonly title: string;
  readonly alternateTitles: readonly string[];
  readonly year: number | null;
}

/**
 * What we know of a web page. Everything in it is untrusted text; the reader bounds its length.
 * The counts can be larger than the lists beside them, which hold the first few only.
 */
export interface Page {
  /** The address, whole. It never leaves the device. */
  readonly address: string;
  readonly title: string;
  /** The first level-one headings. */
  readonly headings: readonly string[];
  /** `og:site_name`, else null. */
  readonly siteName: string | null;
  readonly films: readonly StatedFilm[];
  /** Other schema.org types the page says it is about, lower case: `tvseries`, `product`, `newsarticle` … */
  readonly declaredTypes: readonly string[];
  /** `tt…` ids found in links and film data. */
  readonly imdbIds: readonly string[];
  readonly magnets: { readonly count: number; readonly names: readonly string[] };
  readonly torrentLinks: { readonly count: number; readonly names: readonly string[] };
  /** Names of linked files that look like film files (`….mkv`, `….mp4`, `….avi`). */
  readonly fileNames: readonly string[];
  readonly players: { readonly count: number; readonly hosts: readonly string[] };
}

/** A page of which nothing is known but what is given. */
export function createPage(known: Partial<Page>): Page {
  return {
    address: '',
    title: '',
    headings: [],
    siteName: null,
    films: [],
    declaredTypes: [],
    imdbIds: [],
    magnets: { count: 0, names: [] },
    torrentLinks: { count: 0, names: [] },
    fileNames: [],
    players: { count: 0, hosts: [] },
    ...known,
  };
}
