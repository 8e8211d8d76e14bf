import type { Film } from '../film.ts';
import type { Region } from '../region.ts';
import type { Service } from '../site.ts';
import { chooseTitle } from './choose-title.ts';

/** The address that searches a service for a film, by the title it wants in that region; null where it has no search. */
export function makeSearchUrl(
  service: Pick<Service, 'search'>,
  film: Pick<Film, 'title'> & Partial<Film>,
  region: Region,
): string | null {
  if (!service.search) return null;
  const title = encodeURIComponent(chooseTitle(film, service.search.title, region));
  // A function, because `$&` in a title would be read as a pattern.
  return service.search.url.replace('{title}', () => title);
}
