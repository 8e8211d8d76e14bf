import { describe, expect, it } from 'vitest';
import { findFilms } from '../../src/lists/find-films.ts';
import { makeRows } from './make-rows.ts';
import { film } from './samples.ts';

const films = makeRows({ films: [film] }).films.map((row) => row.value);

describe('findFilms', () => {
  it.each(['the interview', 'INTERVIEW', 'Интервью', 'интерв', 'Intervyu', 'interv’iu'])(
    'finds a film by %s',
    (text) => {
      expect(findFilms(films, text)).toEqual(films);
    },
  );

  it.each(['interviewer', '', '!'])('finds nothing by "%s"', (text) => {
    expect(findFilms(films, text)).toEqual([]);
  });
});
