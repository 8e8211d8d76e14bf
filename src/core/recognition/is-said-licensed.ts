import type { Page } from '../page/page.ts';
import { wholeWords } from '../page/wording/whole-words.ts';

/** What services say of themselves and unlicensed pages hardly ever do. */
const LICENSED = wholeWords(
  'legal(?:ly)?|l[eé]galement|legalmente|legalnie|leg[aá]ln[eě]|легальн[а-я]+|легально|лицензионн[а-я]+|ліцензійн[а-яії]+|licen[sc]ed|lisansl[ıi]|telifli|autorizad[oa]s?|авторизован[а-я]+|rechtmäßig|lizenziert|official (?:channel|site)|официальн(?:ый|о)|офіційн(?:ий|о)|resmi',
);

/** True when title or heading say that the film is offered with a licence: "смотреть бесплатно и легально". */
export function isSaidLicensed({ title, headings }: Page): boolean {
  return [title, ...headings].some((text) => LICENSED.test(text) || /正版|قانونی|קנייני/u.test(text));
}
