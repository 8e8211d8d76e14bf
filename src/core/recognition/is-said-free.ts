import type { Page } from '../page/page.ts';
import { wholeWords } from '../page/wording/whole-words.ts';

/** Free licences by their names, and the public domain. */
const FREE = wholeWords(
  'cc[- ]?(?:by(?:-(?:sa|nd|nc))*|0)|creative commons|copyleft|public domain|domaine public|dominio p[uú]blico|dom[ií]nio p[uú]blico|pubblico dominio|gemeinfrei|domena publiczna|общественное достояние|суспільне надбання',
);

/** True when title or heading say that the film may be passed on: "Le dernier tram (2021, CC-BY)". */
export function isSaidFree({ title, headings }: Page): boolean {
  return [title, ...headings].some((text) => FREE.test(text));
}
