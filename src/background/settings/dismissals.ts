import { addDays, type Day } from '../../core/day.ts';
import type { FilmChoice, Verdict } from '../../core/verdict.ts';
import type { DismissScope } from '../../messages/protocol.ts';
import type { Dismissal } from '../../messages/settings.ts';

const SNOOZE_DAYS = 30;

/** What a flag rests on, as one key: a new kind of evidence or a newer listing makes another key. */
export function evidenceKey(verdict: Verdict): string {
  const newest = verdict.site.listings?.[0];
  const listing = newest ? `${newest.authority}/${newest.list}/${newest.date}` : '';
  return [verdict.flag, verdict.ground ?? '', listing].join('|');
}

/** The dismissal of a verdict's banner, for its film or for the whole site. Null where there is no film to name. */
export function makeDismissal(verdict: Verdict, scope: DismissScope, on: Day): Dismissal | null {
  const film = scope === 'film' ? verdict.film && filmKey(verdict.film) : null;
  if (scope === 'film' && film === null) return null;
  const until = scope === 'snooze' ? addDays(on, SNOOZE_DAYS) : null;
  return { host: verdict.site.host, film, evidence: evidenceKey(verdict), on, until };
}

/** The dismissals with one more; it takes the place of an older one for the same thing. */
export function addDismissal(all: readonly Dismissal[], added: Dismissal): readonly Dismissal[] {
  return [...all.filter((one) => one.host !== added.host || one.film !== added.film), added];
}

/** True while the reader has dismissed the film or the site, and the evidence is what it was then. */
export function isDismissed(verdict: Verdict, all: readonly Dismissal[], today: Day): boolean {
  const film = verdict.film && filmKey(verdict.film);
  const evidence = evidenceKey(verdict);
  return all.some(
    (one) =>
      one.host === verdict.site.host &&
      one.evidence === evidence &&
      (one.film === null || one.film === film) &&
      (one.until === null || one.until >= today),
  );
}

function filmKey(film: FilmChoice): string {
  return film.id ?? (film.year === null ? film.title : `${film.title} (${film.year})`);
}
