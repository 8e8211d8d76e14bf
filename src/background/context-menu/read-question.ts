import type { MenuQuestion } from '../../adapters/context-menu.ts';
import type { Day } from '../../core/day.ts';
import type { Knowledge } from '../../core/knowledge.ts';
import { createPage } from '../../core/page/page.ts';
import { PAGE_BOUNDS } from '../../core/page/page-bounds.ts';
import { readAddress } from '../../core/page/read-address.ts';
import { readTitle } from '../../core/page/read-title.ts';
import { recognise } from '../../core/recognise.ts';
import type { FilmChoice } from '../../core/verdict.ts';

interface Question {
  readonly text: string;
  readonly film: FilmChoice | null;
}

/**
 * The film that a link or a selected text means, and the text to search for where that is not clear. Nothing is opened or
 * fetched: the link is only read.
 */
export function readQuestion({ text, link }: MenuQuestion, knowledge: Knowledge, on: Day): Question {
  const address = (link ?? '').slice(0, PAGE_BOUNDS.address);
  const { host, slug } = readAddress(address);
  const named = (text.trim() || slug).replace(/\s+/g, ' ').slice(0, PAGE_BOUNDS.text);
  const [title = named] = readTitle(named, { host, siteNames: [], place: 'title' }).titles;
  return { text: title, film: findOnly(named, knowledge) ?? recogniseFilm(address, named, knowledge, on) };
}

/** The one film of exactly that title. */
function findOnly(title: string, knowledge: Knowledge): FilmChoice | null {
  const [hit, ...others] = knowledge.findTitle(title);
  return hit && others.length === 0 ? toChoice(knowledge.filmAt(hit.rank)) : null;
}

function recogniseFilm(address: string, title: string, knowledge: Knowledge, on: Day): FilmChoice | null {
  const { film } = recognise(createPage({ address, title }), knowledge, on);
  // A name without a page comes back as it was written; people read the catalogue's.
  const listed = film?.id && film.alternatives.length === 0 ? knowledge.findFilm(film.id) : null;
  return listed && toChoice(listed);
}

function toChoice({ id, title, year }: FilmChoice): FilmChoice {
  return { id, title, year };
}
