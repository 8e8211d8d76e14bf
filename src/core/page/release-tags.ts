import { LETTERS } from './wording/letters.ts';

/**
 * Tags of release names: what was released from where, in which size and encoding. Vocabulary after the scene rules
 * (scenerules.org) and the tests of the open parsers guessit, PTT and parse-torrent-title.
 */
const VIDEO_TAG = new RegExp(
  `^(?:${[
    // picture size, also with the digit one as a letter or the p in Cyrillic
    '(?:2160|1440|1080|720|576|540|480|360|1O8O)[ipр]',
    'm?1080p',
    '\\d{3,4}x\\d{3,4}p?',
    '4kuhd',
    'uhd',
    'full-?hd',
    'fhd',
    // source
    'web-?(?:dl|dlrip|rip|hd|hdrip|mux|cap|scr)',
    'blu-?ray(?:rip)?',
    'b[dr]-?(?:rip|remux|mux|iso|mkv)?(?=\\W|$)',
    '(?:uhd|hd)?-?bd-?(?:rip|remux)',
    'hd-?dvd-?(?:rip)?',
    'dvd-?(?:rip|scr|remux|r|mux|5|9)',
    'hd-?rip',
    'hd-?tv-?(?:rip)?',
    'hd-?(?:cam|ts|tc)',
    'cam-?rip',
    'tele(?:sync|cine)',
    'vhs-?rip',
    'sat-?rip',
    '(?:d?tv|dtv|iptv|pdtv|ppv|vod|dvb|dm|ld|tc|ts)-?rip',
    'pdtv',
    'screener',
    'remux',
    'uhdremux',
    '(?:4k|hd)light',
    'hybridremux',
    'hdrezka',
    // encoding
    '[xh][ .]?26[45]',
    'xvid',
    'divx',
    'hevc',
    'avc',
    '(?:8|10|12)-?bits?',
    'hi10p?',
    'vp9',
    // picture range and sound
    'hdr(?:10)?(?:\\+|plus)?',
    'dolby',
    'dovi',
    'aac\\d?',
    'e?-?ac-?3d?',
    'ddp?\\+?-?\\d',
    'dts(?:-?(?:hd|es|x))?',
    'true-?hd',
    'atmos',
    // what dubs and subtitles are called in release names only
    // release groups that pages name like a tag, as they release films only
    'yify',
    'yts',
    'vostfr',
    'truefrench',
    'vff',
    'vfi',
    'vfq',
    'korsub',
    'e-?subs?',
    'm-?subs?',
    'multi-?subs?',
    'dual-?audio',
    'subforced',
    'nohardsub',
    'hardsub',
  ].join('|')})(?![${LETTERS}])`,
  'i',
);

/** Words that are tags only in a row that ends in a video tag or begins after the year: "German", "Extended", "3D". */
const WEAK_TAG = new RegExp(
  `^(?:${[
    '3d',
    'h?sbs',
    'hou',
    'half-?sbs',
    'imax',
    'uncut',
    'unrated',
    'uncensored',
    'extended',
    'remastered',
    'restored',
    'proper',
    'repack',
    'rerip',
    'real',
    'internal',
    'limited',
    'complete',
    'multi',
    'dual',
    'dl',
    'ld',
    'md',
    'ml',
    'dubbed',
    'dub',
    'subbed',
    'subs?',
    'web',
    'cam',
    'ts',
    'tc',
    'scr',
    'hc',
    'dv',
    'hq',
    'r5',
    'r6',
    'stv',
    'oar',
    'dc',
    'se',
    'theatrical',
    'recut',
    'hybrid',
    'retail',
    'readnfo',
    'docu',
    'festival',
    'hd',
    '4k',
    '8k',
    'hdclub',
    'integral',
    'open',
    'matte',
    'bt',
    'hfr',
    'ws',
    'fs',
    'ntsc',
    'pal',
    'qc',
    'cd\\d',
    '\\dcd',
    'v\\d',
    'proof',
    'sample',
    'fix',
    'amzn',
    'nf',
    'dsnp',
    'hmax',
    'hulu',
    'atvp',
    'itunes',
    'it',
    'ma',
    'pcok',
    'pmtp',
    'german',
    'french',
    'english',
    'eng?',
    'ita(?:lian)?',
    'spanish',
    'castellano',
    'latino',
    'esp',
    'rus(?:sian)?',
    'hindi',
    'tamil',
    'telugu',
    'kannada',
    'malayalam',
    'bengali',
    'punjabi',
    'urdu',
    'marathi',
    'korean',
    'japanese',
    'chinese',
    'hun',
    'pl',
    'nordic',
    'swedish',
    'danish',
    'dutch',
    'flemish',
    'turkish',
    'vf',
    'fr',
    'de',
    'es',
    'pt-?br',
    'legendado',
    'dublado',
    'org',
    'aud',
    'edition',
    'cut',
    'version',
  ].join('|')})[,.]?$`,
  'iu',
);

/** Words of an edition, which follow a title and are not part of it. */
const EDITION =
  /(?:[\s,–-]+(?:the )?(?:(?:director['’]?s?|final|theatrical|extended|uncut|international|alternative|special|collector['’]?s?|unrated|integral|limited|ultimate|anniversary|\d+th anniversary|imax|dir(?:ector)?)[ -]?(?:cut|edition|version)|edition collector|dircut|\d+th anniversary|(?:uncut|unrated|extended|theatrical|remastered|recut|imax|3d|dc|limited|repack|proper|internal|festival|om|docu)))+$/i;

/** What a film was copied from; "WEB" and "DVD" also stand alone where hyphens part the words. */
const SOURCE_TAG =
  /^(?:web(?:rip|dl|hd|dlrip)?|blu?ray|b[dr](?:rip|remux)?|hd(?:rip|dvd|tv|tvrip|cam|ts|tc)|dvd(?:rip|scr|r|\d)?|(?:cam|vhs|sat|tv)rip|tele(?:sync|cine)|screener|remux)$/i;

export function isSourceTag(word: string): boolean {
  return SOURCE_TAG.test(word);
}

/** In capitals only, behind a title: "Name TS 2009". */
const COPY_IN_FRONT_OF_YEAR = /(?<=\S )(?:TS|TC|CAM|SCR|DVDSCR|HDTS|HDCAM)$/;

export function isVideoTag(word: string): boolean {
  return VIDEO_TAG.test(word);
}

/** Sources of recordings from television. */
const BROADCAST_TAG = new RegExp(`^(?:hdtv|pdtv|(?:sat|d?tv|hdtv|iptv|dvb)-?rip)(?![${LETTERS}])`, 'i');

export function isBroadcastTag(word: string): boolean {
  return BROADCAST_TAG.test(word);
}

export function isWeakTag(word: string): boolean {
  return WEAK_TAG.test(word);
}

/** The title without the edition after it: "Alien DC" -> "Alien". A title that is nothing but such a word stays. */
export function dropEdition(title: string): string {
  return title.replace(EDITION, '').replace(COPY_IN_FRONT_OF_YEAR, '') || title;
}
