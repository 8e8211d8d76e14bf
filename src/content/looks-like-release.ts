const LONGEST = 1000;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const RELEASE_TAG =
  /(?<![a-z0-9])(?:2160p|1440p|1080[pi]|720p|576p|480p|4k|uhd|bd-?rip|br-?rip|blu-?ray|web-?dl(?:rip)?|web-?rip|hd-?rip|dvd-?(?:rip|scr|9|5)|hdtv(?:rip)?|tv-?rip|vhs-?rip|sat-?rip|remux|hd-?cam|hd-?ts|cam-?rip|telesync|[xh][ .]?26[45]|hevc|xvid|divx)(?![a-z0-9])/i;

/** A year and a tag of a video release, as in "The.Interview.2014.1080p.WEB-DL": what only a copy is called. */
export function looksLikeRelease(text: string): boolean {
  return YEAR.test(text.slice(0, LONGEST)) && hasReleaseTag(text);
}

/** A tag of a video release, such as "1080p" or "WEB-DL". */
export function hasReleaseTag(text: string): boolean {
  return RELEASE_TAG.test(text.slice(0, LONGEST));
}
