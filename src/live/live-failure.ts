import type { LiveFailureKind } from '../core/availability/live-answer.ts';

/** A live source that did not answer. Its message is the kind and nothing else: no address, no token. */
export class LiveFailure extends Error {
  override readonly name = 'LiveFailure';
  readonly kind: LiveFailureKind;
  /** The `retry-after` header as it came: seconds, or a date. */
  readonly retryAfter: string | null;

  constructor(kind: LiveFailureKind, retryAfter: string | null = null) {
    super(kind);
    this.kind = kind;
    this.retryAfter = retryAfter;
  }
}
