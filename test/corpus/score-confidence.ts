/** A film that a verdict names, with how sure it was and whether it was the right one. */
export interface JudgedFilm {
  readonly confidence: number;
  readonly isRight: boolean;
  /** `real…` or `composed`, as the corpus says. */
  readonly provenance: string;
}

export interface ConfidenceScore {
  /** Of the films named with confidence: how many, and how many are right. */
  readonly confident: number;
  readonly confidentAndRight: number;
  /** Right films, however sure. */
  readonly right: number;
}

/** From that confidence on a verdict is held to be right. */
const CONFIDENT = 0.9;

/** What confidence is worth over judged films. */
export function scoreConfidence(films: readonly JudgedFilm[]): ConfidenceScore {
  const confident = films.filter((film) => film.confidence >= CONFIDENT);
  return {
    confident: confident.length,
    confidentAndRight: confident.filter((film) => film.isRight).length,
    right: films.filter((film) => film.isRight).length,
  };
}
