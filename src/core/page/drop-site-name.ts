import { dropLead, isOnlyWording } from './drop-wording.ts';
import { openSiteNames, type SiteNames } from './open-site-names.ts';
import { splitPieces } from './split-pieces.ts';

/** "Watch Heat on Filmhouse", in the languages of those who write so. */
const ON_SITE =
  /\s+(?:on|at|auf|bei|op|på|hos|sur|en|em|no|a|su|na|pe|w|ve|στο|на|в|у|di)\s+(\S+(?:\s\S+){0,2}?)(?=\s*[([](?:19|20)\d\d[)\]]$|$)/iu;

interface Setting {
  readonly host: string;
  /** What the page and our lists call the site. */
  readonly siteNames: readonly string[];
}

/** Takes the site's own name off either end, unless nothing would be left to be the title. */
export function dropSiteName(whole: string, { host, siteNames }: Setting): string {
  const names = openSiteNames(host, siteNames);
  const inFront = dropNameInFront(dropBeforeColon(whole, names), names);
  const text = dropNameBehind(dropNameOfFirst(inFront, names), names);
  const pieces = splitPieces(text);
  const kept = pieces.filter((piece) => isQuoted(piece) || !isOfSite(piece, names));
  if (kept.length === 0 || kept.length === pieces.length) {
    const onSite = ON_SITE.exec(text);
    return onSite && names.isPiece(onSite[1] ?? '') ? text.replace(ON_SITE, '') : text;
  }
  const first = kept[0] ?? '';
  const last = kept.at(-1) ?? '';
  return text.slice(text.indexOf(first), text.lastIndexOf(last) + last.length);
}

/** "Prime Video: Heat": the very name of the site before a colon. */
function dropBeforeColon(text: string, { isName }: SiteNames): string {
  const [name = '', rest] = text.split(/:\s+(.+)/su);
  return rest !== undefined && isName(name) ? rest : text;
}

/** "Filmhouse Heat (1995) online". */
function dropNameInFront(text: string, { isName, isPiece }: SiteNames): string {
  if (isPiece(splitPieces(text, false)[0] ?? '')) return text;
  const [, name = '', title = ''] = /^(\S+)\s+([\p{L}\d].*)$/su.exec(text) ?? [];
  return title !== '' && isName(name) && !isOnlyWording(title) ? title : text;
}

/** "Heat Filmhouse", "Heat / Filmhouse": the very name of the site at the end. */
function dropNameBehind(text: string, { isName }: SiteNames): string {
  const [, title = '', name = ''] = /^(.*\S)\s+(\S+)$/su.exec(text) ?? [];
  const isParted = /[|｜•»·*:–—-]$/u.test(title) || ON_SITE.exec(text)?.[1] === name;
  return !isParted && isName(name) ? title.replace(/[\s/]+$/, '') : text;
}

/** "Gone Girl on Filmhouse - watch in HD": the site's name at the end of the first piece. */
function dropNameOfFirst(text: string, { isName, isPiece }: SiteNames): string {
  const [first = '', next] = splitPieces(text, false);
  const [, before = '', name = ''] = /^(.*\S)\s+(\S+)$/u.exec(first) ?? [];
  const isBeside = before.endsWith('/') ? isPiece(name) : isName(name) && !ON_SITE.test(first);
  if (next !== undefined && isBeside) return text.replace(first, () => before.replace(/\s*\/$/, ''));
  const onSite = next === undefined ? null : ON_SITE.exec(first);
  if (next === undefined || !onSite || !isPiece(onSite[1] ?? '')) return text;
  const title = first.slice(0, onSite.index);
  return /\s/.test(title) || dropLead(next) !== next ? text.replace(first, () => title) : text;
}

/** The name, "Name: films online", or "Movies on Google Play": one word and the name. */
function isOfSite(piece: string, { isName, isPiece }: SiteNames): boolean {
  if (isPiece(piece) || (piece.includes(':') && isName(piece.split(':', 1)[0] ?? ''))) return true;
  const onSite = ON_SITE.exec(piece);
  return onSite !== null && isPiece(onSite[1] ?? '') && !/\s/.test(piece.slice(0, onSite.index));
}

/** A title in quotes, on a site of its own name. */
function isQuoted(piece: string): boolean {
  return /^["“„«].+["”“»]$/u.test(piece);
}
