import type { Availability } from '../core/availability/availability.ts';
import type { LiveFailureKind, LiveOutcome } from '../core/availability/live-answer.ts';
import type { RegionSummary } from '../core/availability/region-summary.ts';
import type { Region } from '../core/region.ts';
import type { FilmChoice } from '../core/verdict.ts';

/** A live source as the settings page shows it. Of a token it is only said whether there is one. */
export interface SourceStatus {
  readonly id: string;
  readonly name: string;
  readonly home: string;
  readonly origin: string;
  readonly dataTypes: readonly ('authenticationInfo' | 'websiteContent')[];
  readonly isOn: boolean;
  /** False when the browser's permission is missing or was taken away. */
  readonly hasAccess: boolean;
  /** Null for a source that needs none; else where a reader gets one. */
  readonly tokenPage: string | null;
  readonly hasToken: boolean;
}

export interface LiveReply {
  readonly availability: Availability | null;
  readonly beside: readonly RegionSummary[];
  readonly outcomes: readonly LiveOutcome[];
}

/** Extension page -> worker, about live sources. With `isPrivate` nothing is written to disk. */
export interface LiveMessages {
  /**
   * Asks the sources that are switched on. `availability` is the whole answer, the lists' facts and theirs together;
   * null when no source had anything to say. `beside` is the same for other regions, in short.
   */
  'live-answers': (query: {
    readonly film: FilmChoice;
    readonly region: Region;
    readonly beside: readonly Region[];
    readonly isPrivate: boolean;
  }) => LiveReply;
  sources: (query: { readonly isPrivate: boolean }) => readonly SourceStatus[];
  'switch-source': (query: {
    readonly id: string;
    readonly isOn: boolean;
    readonly isPrivate: boolean;
  }) => readonly SourceStatus[];
  /** `failure` null when the source took the token and it was kept. Refused from a private window. */
  'set-token': (query: { readonly id: string; readonly token: string; readonly isPrivate: boolean }) => {
    readonly failure: LiveFailureKind | null;
  };
  'forget-token': (query: { readonly id: string }) => null;
}
