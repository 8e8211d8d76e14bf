import { findFreedom } from '../availability/find-freedom.ts';
import type { Day } from '../day.ts';
import type { Knowledge } from '../knowledge.ts';
import type { FilmChoice } from '../verdict.ts';

/** What was published before that many years is in the public domain in the US, and hardly protected anywhere. */
const TERM_YEARS = 95;

/**
 * True for films that may be passed on freely, somewhere at least: a download of "Nosferatu (1922)" or "Big Buck Bunny
 * (2008)" says nothing of the site that offers it.
 */
export function mayBeShared({ id, year }: FilmChoice, knowledge: Knowledge, on: Day): boolean {
  if (year !== null && year < Number(on.slice(0, 4)) - TERM_YEARS) return true;
  if (id === null) return false;
  return findFreedom(knowledge.offersOf(id), knowledge.licenceOf(id)) !== null;
}
