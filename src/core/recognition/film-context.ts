/** What else speaks for a film, besides its title. */
export interface FilmContext {
  /** The page's site is a licensed service: every page there is about something to watch. */
  readonly isService: boolean;
  /** The page's site is a service, a guide or a film database: its pages are about films. */
  readonly isFilmSite: boolean;
  /** The page's site is about something else: press, shops, code, searches. Titles there take more than a few words of films. */
  readonly isOffTopic: boolean;
  /** An authority named the site; it may hold games, music and books too. */
  readonly isListed: boolean;
  readonly hasDownload: boolean;
  readonly hasPlayer: boolean;
  /** There is a title and no address: a release name that somebody asked about. */
  readonly isBareName: boolean;
}
