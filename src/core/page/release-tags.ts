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
    // "BD1080P", "HD1280": source and size in one, as Chinese sites write them
    '(?:bd|hd|dvd|web|tc|ts)-?(?:720|1024|1080|1280|1920|2160|4k)p?',
    '4kuhd',
    'uhd',
    'ultra-?hd',
    'micro-?hd',
    '\\d{2,3}fps',
    'full-?hd',
    'fhd',
    // source
    'web-?(?:dl|dlrip|rip|hd|hdrip|mux|cap|scr)',
    'blu-?ray(?:rip)?',
    'b[dr]-?(?:rip|remux|mux|iso|mkv)?(?=\\W|$)',
    '(?:uhd|hd)?-?bd-?(?:rip|remux)',
    'hd-?dvd-?(?:rip)?',
    'bd(?:25|50|66|100|3d)',
    'dvd-?(?:rip|scr|remux|r|mux|5|9)',
    'hd-?rip',
    'hd-?tv-?(?:rip|mux)?',
    'dlmux',
    's?vcd',
    'bdmv',
    'hd-?(?:cam|ts|tc)',
    'cam-?rip',
    'tele(?:sync|cine)',
    'vhs-?rip',
    'sat-?rip',
    '(?:d?tv|dtv|iptv|pdtv|ppv|vod|dvb|dm|ld|tc|ts)-?rip',
    'pdtv',
    '(?:dvd|br|bd|hd|web|ts)?-?screener',
    'remux',
    'uhdremux',
    '(?:4k|hd)light',
    'hybridremux',
    'hdrezka',
    // encoding
    '[xh][ .]?26[45]',
    'xvid',
    'av1',
    'vc-1',
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
    // release groups that pages name like a tag, as they release films only
    'yify',
    'yts',
    // what dubs and subtitles are called in release names only
    'vostfr',
    'subfrench',
    'dubpl',
    'pldub',
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

/** What a film was copied from; "WEB" and "DVD" also stand alone where hyphens part the words. */
const SOURCE_TAG =
  /^(?:web(?:rip|dl|hd|dlrip)?|blu?ray|b[dr](?:rip|remux)?|hd(?:rip|dvd|tv|tvrip|cam|ts|tc)|dvd(?:rip|scr|r|\d)?|(?:cam|vhs|sat|tv)rip|tele(?:sync|cine)|screener|remux)$/i;

export function isSourceTag(word: string): boolean {
  return SOURCE_TAG.test(word);
}

export function isVideoTag(word: string): boolean {
  return VIDEO_TAG.test(word);
}

/** Copied from a disc, a cinema or what critics are sent: episodes are, in whole seasons, which say so. */
const DISC_TAG =
  /^(?:(?:dvd|b[dr]|blu-?ray)-?(?:rip|scr|remux)|blu-?ray|(?:dvd|br|bd)-?screener|hd-?(?:cam|ts)|cam-?rip|tele(?:sync|cine)|screener)$/i;

export function isDiscTag(word: string): boolean {
  return DISC_TAG.test(word);
}

/** Sources of recordings from television. */
const BROADCAST_TAG = new RegExp(`^(?:hdtv|pdtv|(?:sat|d?tv|hdtv|iptv|dvb)-?rip)(?![${LETTERS}])`, 'i');

export function isBroadcastTag(word: string): boolean {
  return BROADCAST_TAG.test(word);
}
