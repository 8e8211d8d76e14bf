const LONGEST = 1000;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** What a copy was ripped from. */
const RIP =
  /(?<![a-z0-9])(?:(?:web|bd|br|dvd|hd|cam|tv|dcp|vhs|sat|hdtv|dl)-?rip|hdts|hdcam|telesync)(?![a-z0-9])/i;
/** Tags of releases that other texts use too, of discs and screens. */
const TAG =
  /(?<![a-z0-9])(?:blu-?ray|web-?dl|dvd-?(?:scr|9|5)|hdtv|remux|4k|uhd|[xh][ .]?26[45]|hevc|xvid|divx)(?![a-z0-9])/i;
/** Also written with a Cyrillic р. */
const RESOLUTION = /(?<![a-z0-9])\d{3,4}[ipр](?![a-z0-9])/gi;
/** What all of these have. Few titles do, and an expression costs a page most when it is used for the first time. */
const MAY_BE_COPY = /\d|rip|hdts|hdcam|telesync/i;
/** Sites that have to move count their mirrors in front of the name. */
const MIRROR = /^(?:ww\d*|www\d+)\./;

/**
 * Whether a title has any of what those that name a copy have: a number, mostly. Of 177 pages of the corpus that are no
 * source two in three have none.
 */
export function mayNameCopy(title: string): boolean {
  return MAY_BE_COPY.test(title.slice(0, LONGEST));
}

/** A year and a tag of a video release, as in "The.Interview.2014.1080p.WEB-DL": what only a copy is called. */
export function looksLikeRelease(text: string): boolean {
  if (!mayNameCopy(text)) return false;
  const start = text.slice(0, LONGEST);
  return YEAR.test(start) && (TAG.test(start) || RIP.test(start) || countResolutions(start) > 0);
}

/**
 * Pages that stream or offer a copy without saying when the film was made. Wider than what makes core suspect a page
 * (find-streaming.ts), so that no suspicion is lost here: without one of these clues its words never are enough.
 */
export function looksLikeStream(title: string, host: string, hasPlayer: boolean): boolean {
  const start = title.slice(0, LONGEST);
  const mayBeCopy = mayNameCopy(title);
  const resolutions = mayBeCopy ? countResolutions(start) : 0;
  if (resolutions > 1 || (mayBeCopy && RIP.test(start))) return true;
  const clues = (resolutions > 0 ? 1 : 0) + (isMirror(host) ? 1 : 0);
  return clues === 2 || (clues === 1 && hasPlayer);
}

function isMirror(host: string): boolean {
  return host.startsWith('ww') && MIRROR.test(host);
}

function countResolutions(text: string): number {
  return text.match(RESOLUTION)?.length ?? 0;
}
