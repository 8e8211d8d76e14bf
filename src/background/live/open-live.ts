import type { LiveAnswer, LiveFailureKind, LiveOutcome } from '../../core/availability/live-answer.ts';
import type { Day } from '../../core/day.ts';
import { foldTitle } from '../../core/film-index/fold-title.ts';
import { askSource } from '../../live/ask-source.ts';
import type { Fetch } from '../../live/create-get-json.ts';
import { LiveFailure } from '../../live/live-failure.ts';
import type { LiveFilm, LiveSource } from '../../live/live-source.ts';
import type { AnswerCache } from './answer-cache.ts';
import type { LiveTokens } from './live-tokens.ts';
import type { Pauses } from './pauses.ts';

export interface LiveParts {
  readonly sources: readonly LiveSource[];
  readonly fetch: Fetch;
  readonly tokens: LiveTokens;
  readonly answers: AnswerCache;
  readonly pauses: Pauses;
  readonly hasAccess: (source: LiveSource) => Promise<boolean>;
  readonly today: () => Day;
  /** Milliseconds that one source may take for a film. */
  readonly timeout: number;
}

/** The live sources as the worker uses them. Nothing here says whether one is switched on: settings do. */
export interface LiveSources {
  readonly list: readonly LiveSource[];
  readonly hasAccess: (source: LiveSource) => Promise<boolean>;
  readonly tokens: LiveTokens;
  /** Asks the sources named, all at once, or takes what they answered within a day. Never rejects. */
  readonly ask: (
    film: LiveFilm,
    ids: readonly string[],
    isPrivate: boolean,
  ) => Promise<readonly LiveOutcome[]>;
  /** Takes out answers that are too old. */
  readonly sweep: () => Promise<void>;
  /** Forgets what private windows asked for. */
  readonly forgetPrivate: () => Promise<void>;
  /** Forgets every token and every answer. */
  readonly forgetAll: () => Promise<void>;
}

export function openLive(parts: LiveParts): LiveSources {
  const { sources, answers, tokens, hasAccess } = parts;
  // What is being asked right now; a worker that ends takes its requests with it.
  const running = new Map<string, Promise<LiveOutcome>>();
  let erasures = 0;
  /** Asked twice at once, a source gets one request. */
  const askOnce = (source: LiveSource, film: LiveFilm, isPrivate: boolean): Promise<LiveOutcome> => {
    const key = `${nameQuestion(source, film)} ${isPrivate}`;
    const asked =
      running.get(key) ?? askOne(source, film, isPrivate, keeping()).finally(() => running.delete(key));
    running.set(key, asked);
    return asked;
  };
  /** What comes after everything was erased is told and not kept. */
  const keeping = (): LiveParts => {
    const then = erasures;
    const write: AnswerCache['write'] = async (...entry) => {
      if (then === erasures) await answers.write(...entry);
    };
    return { ...parts, answers: { ...answers, write } };
  };
  return {
    list: sources,
    hasAccess,
    tokens,
    ask: (film, ids, isPrivate) =>
      Promise.all(
        sources.filter(({ id }) => ids.includes(id)).map((source) => askOnce(source, film, isPrivate)),
      ),
    sweep: answers.sweep,
    forgetPrivate: answers.forgetPrivate,
    forgetAll: async () => {
      erasures += 1;
      await Promise.all([tokens.forgetAll(), answers.forgetAll()]);
    },
  };
}

async function askOne(
  source: LiveSource,
  film: LiveFilm,
  isPrivate: boolean,
  parts: LiveParts,
): Promise<LiveOutcome> {
  const { id, name } = source;
  const key = nameQuestion(source, film);
  const kept = await parts.answers.read(key, isPrivate).catch(() => null);
  if (kept?.isFresh) return { id, name, answer: kept.answer, failure: null };
  try {
    const answer = await askAnew(source, film, parts);
    // An answer that cannot be kept is an answer all the same.
    await parts.answers.write(key, answer, isPrivate).catch(() => null);
    return { id, name, answer, failure: null };
  } catch (error) {
    return { id, name, answer: kept?.answer ?? null, failure: toFailure(error).kind };
  }
}

async function askAnew(source: LiveSource, film: LiveFilm, parts: LiveParts): Promise<LiveAnswer> {
  const { fetch, timeout, today, tokens, pauses } = parts;
  const refusal = await findRefusal(source, film, parts);
  if (refusal) throw new LiveFailure(refusal);
  try {
    const token = source.token && (await tokens.read(source.id));
    const answer = await askSource(source, { film, today: today() }, { fetch, timeout, token });
    await pauses.clear(source.id);
    return answer;
  } catch (error) {
    await pauses.fail(source.id, toFailure(error));
    throw error;
  }
}

/** Why a source is not to be asked; null when it may be. */
async function findRefusal(
  source: LiveSource,
  film: LiveFilm,
  { hasAccess, tokens, pauses }: LiveParts,
): Promise<LiveFailureKind | null> {
  if (!source.canAsk(film)) return 'no-id';
  if (!(await hasAccess(source))) return 'no-permission';
  if (source.token && (await tokens.read(source.id)) === null) return 'no-token';
  return pauses.read(source.id);
}

function toFailure(error: unknown): LiveFailure {
  return error instanceof LiveFailure ? error : new LiveFailure('broken');
}

function nameQuestion({ id }: LiveSource, { imdb, title, year }: LiveFilm): string {
  return `${id} ${imdb ?? `${foldTitle(title)} ${year ?? ''}`}`;
}
