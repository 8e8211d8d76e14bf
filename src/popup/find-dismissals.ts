import type { FilmChoice } from '../core/verdict.ts';
import type { Report } from '../messages/protocol.ts';
import type { Dismissal, Settings } from '../messages/settings.ts';

/** The names a dismissal may have a film by. */
function namesOf(film: FilmChoice | null): readonly (string | null)[] {
  return film === null ? [] : [film.id, film.title, `${film.title} (${film.year})`];
}

/** The reader's own "not here" for this page's site or film; the worker knows whether the evidence is still the same. */
export function findDismissals(settings: Settings, { verdict, on }: Report): readonly Dismissal[] {
  const names = namesOf(verdict.film);
  return settings.dismissals.filter(
    ({ host, film, until }) =>
      host === verdict.site.host &&
      (film === null || names.includes(film)) &&
      (until === null || until >= on),
  );
}
