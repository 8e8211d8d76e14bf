import type { FilmChoice } from '../../core/verdict.ts';
import type { Texts } from '../text/create-texts.ts';
import { RichText } from '../text/rich-text.tsx';

/** Title and year. The title may run in either direction, whatever the sentence around it does. */
export function FilmName({ film, t }: { readonly film: FilmChoice; readonly t: Texts }) {
  const title = <bdi class="film-title">{film.title}</bdi>;
  if (film.year === null) return title;
  return <RichText t={t} message="film.with-year" parts={{ title, year: String(film.year) }} />;
}
