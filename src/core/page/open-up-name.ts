import { normaliseText } from './normalise-text.ts';
import { isVideoTag } from './release-tags.ts';

const FILE_ENDING =
  /\.(?:mkv|mp4|avi|mk3d|webm|m4v|mov|wmv|mpe?g|rmvb|flv|ts|m2ts|iso|torrent|nfo|srt|ass|sub|strm)$/i;

const TOP_LEVEL =
  'com|net|org|info|biz|cc|tv|to|me|in|io|is|ws|st|xyz|site|club|world|co|eu|be|ru|pw|lol|vip';
/** Who passed it on, the channel it was recorded from, the genre, its number in a collection: what stands before the title. */
const IN_FRONT: readonly RegExp[] = [
  // "www.site.org - ", "[ www.site.org ] ", "(www.site.org)_"
  /^\s*(?:[[(]\s*)?(?:www[ .-]+)[\w-]+(?:[ .][a-z]{2,12}){1,2}(?:\s*[\])])?[\s_-]+/i,
  // "Site.com_Name", "Site.to - Name", "SITE.TO.-.Name"
  new RegExp(`^(?:uindex|[\\w-]{2,30}\\.(?:${TOP_LEVEL}))(?:_+|\\s+[-–]\\s+|\\.-\\.)`, 'i'),
  // "@channel - Name"
  /^@[\w.]{3,30}\s+[-–]\s+/,
  // "阳光电影www.site.com.名字"
  /^\p{Script=Han}{1,8}www\.[\w-]{2,30}\.[a-z]{2,4}[.\s_-]+/iu,
  // "CCTV6.Name", "CCTV6HD - Name"
  /^cctv-?\d{1,2}(?:hd)?[\s._-]+/i,
  // "(Comedy) Name"
  /^\((?:邦画|洋画|アニメ|映画|action|adventure|animation|anime|comedy|crime|documentary|drama|family|fantasy|horror|musical|mystery|romance|sci-?fi|thriller|war|western)\)[\s._-]+/i,
  // "IMAX - Name", "Netflix Originals - Name"
  /^(?:imax|(?:netflix|amazon|hulu|hbo|apple tv\+?|disney\+?)(?:[ .](?:max|prime|originals?|films?))?)[ .][-–][ .]/i,
  // "Pixar - 03 - Finding Nemo (2003)", "AFI 100 - 07 - The Graduate (1967)"
  /^[^[\](){}]{2,40} - \d{1,3} - (?=[^-]{3,60}[([](?:19|20)\d\d[)\]])/,
  // "Zatoichi 05 - Zatoichi on the Road"
  /^(\p{L}.{2,29}?) \d{1,2} - (?=\1)/u,
  // "Sample.The.Name": "Sample" alone may begin a title, an article after it begins one.
  /^sample(?:-|[ ._]+(?=(?:the|an?)[ ._]))/i,
];
/** "2022.8.2.Name.1995": a date in front of a name that has its year. */
const DATE_IN_FRONT =
  /^(?:19|20)\d\d([.-])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])[\s._-]+(?=.*[\s._([](?:19|20)\d\d[\s._)\]])/;
/**
 * "06-Name", "02. Name", "10.名字", "7. Name.mkv": zeros in front, another script, or blanks after a full stop in the name of
 * a file or a copy ("7. Koğuştaki Mucize" is a film); 007 is no number of a list.
 */
const NUMBER_IN_FRONT =
  /^(?:0\d\s+[-–]\s+(?=[\p{L}\d])|0(?!07\b)\d{1,2}(?:\s*[-–]\s*|\.\s*|_-_)(?=\p{L})|\d{1,3}\.(?:\s+(?=\p{L})|(?=[\p{Script=Han}《])))/u;
/** One of those that may be the title's own. */
const NUMBER_OF_TITLE = /^[1-9]\d{0,2}\.\s+\p{Script=Latin}/u;
const BRACKETS_IN_FRONT = /^(?:\s*[[【{][^\]】}]*[\]】}]\s*[-_.]*)+(?=[^\s[【{])/u;

/** "名字BD国语中字", "名字HD1080P": source and languages right behind a Chinese title. */
const BEHIND_HAN =
  /(?<=\p{Script=Han})(?=(?:BD|HD|DVD|WEB|TC|TS)(?:[国國中双雙粤粵英无無高超]|\d{3,4}[pP]?(?![\p{L}\d])))/u;
/** "名字HD": the source alone. */
const AT_END_OF_HAN = /(?<=\p{Script=Han})(?:BD|HD|TC|TS)$/u;
/** "name2023.mkv". */
const YEAR_OF_FILE = /^(\p{L}{3,})((?:19|20)\d\d)$/u;
/** "Name *2009*". */
const YEAR_IN_STARS = /\*((?:19|20)\d\d)\*/;
/** "Alfred Hitchcock - 1958 - Vertigo": a maker, a year and a title. */
const MAKER_AND_YEAR =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2} - ((?:19|20)\d\d) - (?=[\p{L}\d])(?!.*(?:19|20)\d\d)(.*)$/u;
/** "Name.2010-2160p-HDR", "Name.TS.2009-GROUP". */
const YEAR_BEFORE_SIZE = /(?<=[ ._])((?:19|20)\d\d)-(?=\d{3,4}[pi]|[a-z]\w*$)/iu;
/** "2009 - Name": a year in front that a dash parts from the title. */
const YEAR_IN_FRONT = /^((?:19|20)\d\d) - (?=\P{Nd}{2})(?!.*(?:19|20)\d\d)(.*)$/u;
const YEAR = /^(?:19|20)\d\d$/;
const YEAR_FIRST = /^[([]?(?:19|20)\d\d[)\]]?$/;
const YEAR_IN_BRACKETS = /[[【{]\s*((?:19|20)\d\d)\s*[\]】}]/u;
const ANY_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** "A I " of a dotted name was "A.I."; a single letter is a word. */
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{Lu} ){2,}/gu;

/** Takes off what stands around a release name and turns its dots and underscores into spaces. */
export function openUpName(raw: string): string {
  let bare = normaliseText(raw).replace(FILE_ENDING, '');
  for (const front of IN_FRONT) bare = orWhole(bare.replace(front, ''), bare);
  bare = dropNumber(dropBrackets(bare).replace(DATE_IN_FRONT, ''), raw);
  const parted = bare
    .replace(YEAR_IN_FRONT, '($1) $2')
    .replace(MAKER_AND_YEAR, (whole, year: string, title: string) =>
      isVideoTag(title) ? whole : `(${year}) ${title}`,
    )
    .replace(YEAR_BEFORE_SIZE, '$1 ')
    .replace(YEAR_IN_STARS, '($1)')
    .replace(BEHIND_HAN, ' ')
    .replace(AT_END_OF_HAN, '')
    .replace(YEAR_OF_FILE, (whole, name, year) => (FILE_ENDING.test(raw) ? `${name} ${year}` : whole));
  return spaceOut(parted).replace(/\s+/g, ' ').trim();
}

/** True for "03-Name", "003. Name": files that are numbered are parts of something. */
export function isNumberedName(raw: string): boolean {
  return /^\s*\d/.test(raw) && NUMBER_IN_FRONT.test(normaliseText(raw));
}

function dropNumber(text: string, raw: string): string {
  const isCopy = () => FILE_ENDING.test(raw) || text.split(/[\s()[\]]+/).some(isVideoTag);
  return NUMBER_OF_TITLE.test(text) && !isCopy() ? text : text.replace(NUMBER_IN_FRONT, '');
}

/**
 * The text without the brackets in front, unless nothing but a year, a number or tags would be left: "[Rec] 2 (2009)". A
 * year in them that is the only one stays: "[2009] Name".
 */
function dropBrackets(text: string): string {
  const rest = text.replace(BRACKETS_IN_FRONT, '');
  const [first = '', second = ''] = rest.split(/[\s._]+/, 2);
  const isPart = /^\d{1,2}$/.test(first) && YEAR_FIRST.test(second);
  if (YEAR_FIRST.test(first) || isVideoTag(first) || isPart) return text;
  const year = YEAR_IN_BRACKETS.exec(text.slice(0, text.length - rest.length))?.[1];
  return year === undefined || ANY_YEAR.test(rest) ? rest : `(${year}) ${rest}`;
}

function orWhole(rest: string, whole: string): string {
  return rest.trim() === '' ? whole : rest;
}

/** Dots, underscores or hyphens that stand for spaces become spaces; those of initials ("A.I.") and words stay. */
function spaceOut(text: string): string {
  const spaces = text.match(/\s/g)?.length ?? 0;
  const dots = text.match(/\S[._]\S/g)?.length ?? 0;
  if (spaces + dots === 0 || /-(?:19|20)\d\d[-_]/.test(text))
    return text
      .replace(/-(?=\S)/g, spaces + dots === 0 ? ' ' : '-')
      .replace(/-(?=(?:19|20)\d\d[-_])|(?<=-(?:19|20)\d\d)-/g, ' ');
  if (dots <= spaces) {
    const plain = text.replace(/_/g, ' ');
    return plain.includes('.') ? plain.split(' ').map(spaceOutTags).join(' ') : plain;
  }
  return text.replace(/[._]+/g, ' ').replace(INITIALS, (run) => `${run.trim().replaceAll(' ', '.')}. `);
}

/** "Name with blanks.2020.HDRip.XviD": the dots of a word stand for spaces where a year or several tags are among its parts. */
function spaceOutTags(word: string): string {
  if (!word.includes('.')) return word;
  const parts = word.split('.');
  const tags = parts.filter(isVideoTag).length;
  if (parts.length > 2 && (tags > 1 || (tags === 1 && parts.some((part) => YEAR.test(part)))))
    return parts.join(' ');
  return word.replace(/\.(?=(?:19|20)\d\d$)/, ' ');
}
