import type { Page } from '../page/page.ts';
import { wholeWords } from '../page/wording/whole-words.ts';

/** What services say of themselves and unlicensed pages hardly ever do; "official site" they do say. */
const LICENSED = wholeWords(
  'قانونی|legal(?:ly)?|l[eé]galement|legalmente|legalnie|leg[aá]ln[eě]|легальн[а-я]+|легально|лицензионн[а-я]+|ліцензійн[а-яії]+|licen[sc]ed|lisansl[ıi]|telifli|autorizad[oa]s?|авторизован[а-я]+|rechtmäßig|lizenziert|official channel',
);

/** True when title or heading say, beside the film's own name, that it is offered with a licence: "смотреть легально". */
export function isSaidLicensed({ title, headings }: Page, film: string): boolean {
  return [title, ...headings].some((text) => {
    const beside = text.replace(film, ' ');
    return LICENSED.test(beside) || beside.includes('正版');
  });
}
