/**
 * A film's key as words: `the-interview-2014` becomes "The interview (2014)". The settings keep the key only, and the
 * reader has to recognise the film by it.
 */
export function nameFilmKey(key: string): string {
  const slug = /^([a-z0-9-]+)-(\d{4})$/.exec(key);
  if (slug === null) return key;
  const [, words = '', year = ''] = slug;
  const title = words.replaceAll('-', ' ');
  return `${title.charAt(0).toUpperCase()}${title.slice(1)} (${year})`;
}
