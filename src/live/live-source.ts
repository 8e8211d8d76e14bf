import type { LiveAnswer } from '../core/availability/live-answer.ts';
import type { Day } from '../core/day.ts';
import type { FilmChoice } from '../core/verdict.ts';
import type { GetJson } from './create-get-json.ts';

/** The film asked about; `imdb` where the catalogue has it. */
export interface LiveFilm extends FilmChoice {
  readonly imdb: string | null;
}

/** What a source works with: answers of its own host only, checked against a schema. Rejects with a LiveFailure. */
export interface LiveDoor {
  readonly getJson: GetJson;
  /** The reader's own token; null for a source that needs none. */
  readonly token: string | null;
}

export interface LiveQuery extends LiveDoor {
  readonly film: LiveFilm;
  readonly today: Day;
}

/**
 * A source that is asked over the network, once the reader has switched it on. A new one is a file of this form, its
 * line in live-sources.ts and its texts `source.about.<id>`, `source.sends.<id>` and `source.notice.<id>`; permissions, the extension's
 * policy and the settings page follow.
 */
export interface LiveSource {
  readonly id: string;
  /** Its own name, the same in all languages. */
  readonly name: string;
  /** Its page for people. */
  readonly home: string;
  /** `https://host`: the only place that is ever asked. */
  readonly origin: `https://${string}`;
  /** What Firefox is told of it, and asks the reader about. */
  readonly dataTypes: readonly DataType[];
  /** Null for a source that anybody may ask. */
  readonly token: null | {
    /** Where a reader gets one. */
    readonly page: string;
    /** Asks the source whether it takes the token. Rejects with a LiveFailure when not. */
    readonly check: (door: LiveDoor) => Promise<void>;
  };
  /** False for a film that the source has no way to look up. */
  readonly canAsk: (film: LiveFilm) => boolean;
  /** Rejects with a LiveFailure. A film that the source does not know is an answer, not a failure. */
  readonly ask: (query: LiveQuery) => Promise<LiveAnswer>;
}

/**
 * Firefox's names for what an extension sends:
 * https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/
 */
export type DataType = 'authenticationInfo' | 'websiteContent';
