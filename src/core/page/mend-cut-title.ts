import { foldTitle } from '../film-index/fold-title.ts';
import { dropLead } from './drop-wording.ts';

/** Shorter, it is the beginning of many an address. */
const SHORTEST = 12;
const CUT = /\s*(?:…|\.{3,})(?=\s|$)/u;

/**
 * The text with the title that it cuts short, "Download The Assassination of Jesse Ja… Torrent", as the address has it in
 * words; the text itself where it cuts nothing or the address has something else.
 */
export function mendCutTitle(text: string, slug: string): string {
  const cut = CUT.exec(text);
  if (!cut) return text;
  const before = foldTitle(dropLead(text.slice(0, cut.index)));
  const whole = foldTitle(slug);
  if (before.length < SHORTEST || whole.length <= before.length || !whole.startsWith(before)) return text;
  const rest = text.slice(cut.index + cut[0].length);
  // "Once Upon a Time in... Hollywood" goes on.
  const next = foldTitle(rest.trim().split(/\s/, 1)[0] ?? '');
  return next !== '' && whole.startsWith(next, before.length) ? text : slug + rest;
}
