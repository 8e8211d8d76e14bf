/** A film of the bench data: its number, its year, its titles. */
export interface BenchFilm {
  readonly i: number;
  readonly y: number;
  readonly t: readonly string[];
}

/** Gives the number of the film that a noisy title means, or null. */
export type TitleSearch = (text: string) => number | null;

/** An index of titles, ours or a peer's. */
export interface TitleRival {
  readonly name: string;
  /** What is shipped: everything that `open` needs. */
  readonly pack: (films: readonly BenchFilm[]) => Promise<Uint8Array>;
  readonly open: (packed: Uint8Array) => Promise<TitleSearch>;
  /** Most queries to ask, for peers that take seconds for one. */
  readonly mostQueries?: number;
}

/** Says whether a host, or a domain above it, is listed. */
export type HostSearch = (host: string) => boolean;

/** A set of hosts, ours or a peer's. */
export interface HostRival {
  readonly name: string;
  readonly pack: (hosts: readonly string[]) => Promise<Uint8Array>;
  readonly open: (packed: Uint8Array) => Promise<HostSearch>;
  readonly mostQueries?: number;
}

/** What a parser of release names makes of one. */
export interface ParsedName {
  readonly title: string | null;
  readonly year: number | null;
  readonly isSeries: boolean;
}

export interface ParserRival {
  readonly name: string;
  readonly parse: (text: string) => ParsedName;
}
