import { isLatinTitle } from './order-titles.ts';
import { trimTitle } from './trim-title.ts';

/** The foreign title right after the local one, as Chinese, Japanese, Korean, Arabic and Thai names have it. */
const TWO_SCRIPTS: readonly RegExp[] = [
  /^(.*[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]\S*)\s+(\p{Script=Latin}.*)$/u,
  /^([\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\s]{3,})\s(\p{Script=Latin}.*)$/u,
];

/** The titles in a stretch of text: "X / Y", "X aka Y", "X" in two scripts. */
export function splitTitles(text: string): string[] {
  return text
    .split(/\s+[/／]\s+|\s+a[. ]?k[. ]?a\.?\s+|(?<=\p{Script=Han})[/／](?=\p{Script=Han})/iu)
    .flatMap(splitScripts)
    .map(trimTitle)
    .filter((title) => title !== '');
}

/** "抓娃娃 Successor", "Мадагаскар - Madagascar" -> both. */
function splitScripts(text: string): string[] {
  const [local = '', foreign = '', ...more] = text.split(/\s[–—-]\s/);
  if (more.length === 0 && !/\p{Script=Latin}/u.test(local) && /\p{L}/u.test(local) && isLatinTitle(foreign))
    return [local, foreign];
  const match = TWO_SCRIPTS.map((scripts) => scripts.exec(text)).find((found) => found !== null);
  return match ? [match[1] ?? '', match[2] ?? ''] : [text];
}
