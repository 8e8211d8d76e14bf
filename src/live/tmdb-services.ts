/** TMDB's names of services that the lists call something else. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'all-4': 'channel-4',
  'amazon-prime-video': 'prime-video',
  'amazon-prime-video-with-ads': 'prime-video',
  'amazon-video': 'prime-video',
  'apple-itunes': 'apple-tv',
  'apple-tv-store': 'apple-tv',
  cineplex: 'cineplex-store',
  'curzon-home-cinema': 'curzon',
  'directv-go': 'dgo',
  dtv: 'lemino',
  epix: 'mgm-plus',
  'fetch-tv': 'fetch',
  fubotv: 'fubo',
  'google-play-movies': 'google-play',
  hotstar: 'jiohotstar',
  'itv-hub': 'itvx',
  magentatv: 'magenta-tv',
  max: 'hbo-max',
  'microsoft-store': 'microsoft-movies',
  my5: 'five',
  'netflix-standard-with-ads': 'netflix',
  'netflix-basic-with-ads': 'netflix',
  'now-tv': 'now',
  'paramount-plus-with-showtime': 'paramount-plus',
  'peacock-premium': 'peacock',
  'peacock-premium-plus': 'peacock',
  'rai-play': 'raiplay',
  'rakuten-viki': 'viki',
  rtve: 'rtve-play',
  'shahid-vip': 'shahid',
  svt: 'svt-play',
  'tubi-tv': 'tubi',
  'vrt-nu': 'vrt-max',
  vudu: 'fandango-at-home',
};

/**
 * Our id of a service by TMDB's name for it. Most ids of ours are the name in small letters, so a name that is not in the
 * list above is written as an id would be: it meets ours, or stands for a service that the lists do not have.
 */
export function findTmdbService(name: string): string {
  const id = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('+', ' plus')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return OTHER_NAMES[id] ?? id;
}
