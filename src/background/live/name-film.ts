import type { Knowledge } from '../../core/knowledge.ts';
import type { FilmChoice } from '../../core/verdict.ts';
import type { LiveFilm } from '../../live/live-source.ts';

/** A film as live sources are asked for it: by its IMDb id, and by the title the lists have, whatever title is shown. */
export function nameFilm({ id, title, year }: FilmChoice, knowledge: Knowledge): LiveFilm {
  const listed = id === null ? null : knowledge.findFilm(id);
  return { id, title: listed?.title ?? title, year, imdb: listed?.imdb ?? null };
}
