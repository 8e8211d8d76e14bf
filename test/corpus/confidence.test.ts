import { beforeAll, expect, test } from 'vitest';
import { openBundledKnowledge } from '../open-bundled-knowledge.ts';
import { judgeFilms } from './judge-films.ts';
import { describeCorpus } from './read-corpus.ts';
import { type JudgedFilm, scoreConfidence } from './score-confidence.ts';

describeCorpus('pages.jsonl')('Confidence means something', () => {
  let films: readonly JudgedFilm[];
  beforeAll(async () => {
    films = judgeFilms(await openBundledKnowledge());
  });

  test('of the films named with confidence 0.9 and more, 99% are right', () => {
    const { confident, confidentAndRight } = scoreConfidence(films);
    expect(confidentAndRight / confident).toBeGreaterThanOrEqual(0.99);
  });

  test('60% of the right ones reach it', () => {
    const { confidentAndRight, right } = scoreConfidence(films);
    expect(confidentAndRight / right).toBeGreaterThanOrEqual(0.6);
  });

  test.each(['real', 'composed'])('of the confident ones on %s rows, 98% are right', (provenance) => {
    const some = films.filter((film) => film.provenance.startsWith(provenance));
    const { confident, confidentAndRight } = scoreConfidence(some);
    expect(confident).toBeGreaterThan(0);
    expect(confidentAndRight / confident).toBeGreaterThanOrEqual(0.98);
  });
});
