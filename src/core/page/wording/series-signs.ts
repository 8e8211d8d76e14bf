import { LETTERS } from './letters.ts';
import type { OtherWorkSign } from './other-work-sign.ts';
import { WORD_END, wholeWords } from './whole-words.ts';

const YEAR = '(?:19|20)\\d\\d';
const SIZES = '480|540|576|720|1080|1440|2160';
const NO_YEAR = `(?!(?:${YEAR}|${SIZES})(?!\\d))`;
/** The number of a season or an episode, never a year: "The Cold Season 2018". */
const N = `${NO_YEAR}\\d{1,4}`;
const ORDINALS_EN = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth';
const MONTHS_EN =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** Words for episodes behind their number. */
const EPISODES =
  'eps?|episodes|épisodes|episod[ei]|episódios|episodios|capítulos|capitulos|folgen|odcink(?:i|ów)|серий|серії|серій|эпизод(?:а|ов)|выпусков|afsnit|avsnitt|bölüm|d[ií]l[ůu]|epizod[ae]|epizód';
const NUMBERS_EN = 'one|two|three|four|five|six|seven|eight|nine|ten';
/** A size between an episode's number and what it was recorded from. */
const SIZE = '(?:[ ._]\\d{3,4}[pi])?';

/** How episodes and seasons are counted in release names and file names. */
const SHAPES: readonly RegExp[] = [
  // Anime: "[Group] Name - 07 [720p]", "Name - 316-317 [", "Name_-_11_[65F220B4]"; a year is no episode, nor a number
  // before another title with its year: "Pixar - 03 - Finding Nemo (2003)".
  new RegExp(
    `[\\s_.]-[\\s_.]?${NO_YEAR}\\d{2,4}(?:[. ]\\d)?(?:v\\d)?(?:[-~]\\d{2,4})?(?![\\s_]-[\\s_][^-]{0,60}[([]${YEAR}[)\\]])(?=[\\s_.]*(?:[[({]|-[\\s_]|OAD|OVA|END|$|\\.(?:mkv|mp4|avi)))`,
    'i',
  ),
  // "Name 05 [720p]": a zero in front of a number is an episode's, 007 apart.
  /(?=0)(?<=\p{L}[!?]?[\s_.-]{1,3})0(?!07)\d{1,2}(?:v\d)?(?=[\s_.]*(?:[[({]|$|[\s_.](?:hdtv|pdtv|dvdrip|\p{Lu}\p{L}+)))/u,
  // "Name_(2009)_04_[720p]", "Name 13-15 [BD"
  /\)[\s_]+(?:0\d|[1-9]\d)(?:v\d)?[\s_]*\[/,
  new RegExp(`(?=\\d)(?<=[${LETTERS}][!?]?[\\s_]{1,3})\\d{2,3}[-~]\\d{2,3}(?=[\\s_]*[[(])`),
  // "[Group] Name (9).mkv"
  /^\s*\[[^\]]{1,40}\][^([]{1,100}\(\d{1,3}\)(?:\.\w{3}|$)/,
  // Runs of episodes: "(0001-1071+Specials)", "Accel World 1-24".
  new RegExp(`\\((?!${YEAR})\\d{1,4}-\\d{2,4}(?:\\+|\\))|(?<=[${LETTERS})\\]] )1-[1-9]\\d{0,2}(?= )`),
  // "[02]", "[01-24完]", "{01}" between other brackets; sizes apart.
  /(?<=[\]】)]\s?)[[【](?!(?:480|540|576|720)\])\d{2,3}(?:[-~]\d{1,3})?(?:v\d)?\s?(?:完|end|fin)?[\]】]|\{\d\d\}/i,
  // "[TV]", "1998 TV": how anime indexes tell a series from a film; "[Batch]": all episodes; "[OVA]": made for sale, in episodes.
  new RegExp(
    `\\[TV(?:[ -]?\\d{1,2})?\\]|(?<=${YEAR} )TV${WORD_END}|[[(](?:[Bb]atch[ \\d-]*|O[VA][AD]s?|ONAs?|[Ii]nt[eé]grale|INT[EÉ]GRALE)[\\])]`,
  ),
  // Daily programmes carry the whole date, HDTV episodes of old a bare number: "the.mentalist.501.hdtv".
  /(?<!\d)(?:(?:19|20)\d\d([ ._-])(?:0\d|1[0-2])\1(?:[0-2]\d|3[01])|(?:[0-2]\d|3[01])([ ._-])(?:[0-2]\d|3[01])\2(?:19|20)\d\d)(?!\d)/u,
  wholeWords(
    `(?<=\\S )\\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS_EN}) ${YEAR}|(?<=\\S )(?:${MONTHS_EN}) \\d{1,2}(?:st|nd|rd|th)?,? ${YEAR}`,
  ),
  new RegExp(`(?=\\d)(?<=[${LETTERS}] )(?!${YEAR})\\d{2,4} \\[?vostfr`, 'i'),
  new RegExp(
    `(?=\\d)(?<=[${LETTERS}!?][ ._])(?!${YEAR}|720|1080|480|540|2160)[1-9]\\d?[0-2]\\d${SIZE}[ ._][hp]dtv(?![a-z])`,
    'i',
  ),
  new RegExp(
    `(?<=[ ._])(?:(?:part|pt)[ ._]?(?:\\d{1,2}|[ivx]+|${NUMBERS_EN})|(?<=[${LETTERS}][ ._])(?:0[1-9]|[1-9]\\d))${SIZE}[ ._][hp]dtv(?![a-z])`,
    'i',
  ),
  // "Name - 1x1 - Pilot", "Name 1x1": with one digit only where a title or nothing follows.
  new RegExp(`(?=\\d)(?<=[${LETTERS}!?][\\s_.-]{1,3})\\d{1,2}x\\d(?=[\\s_.]-[\\s_.]|$)`, 'i'),
  // "[Completa 63/63]", "Algo del Tiempo T2 ["
  /(?<=[[(][^\])]{0,30}(?<![\d/]))(\d{1,3})\/\1(?=[\])])|(?<=\S\s\S+\s)T\d{1,2}(?=\s?[[(])/u,
  // "2016x231": programmes that count their seasons by years; a frame is higher than a year has days.
  new RegExp(`(?<!\\d)${YEAR}[xх](?:[0-2]\\d\\d|3[0-6]\\d|\\d\\d)(?!\\d)`, 'i'),
  // S01E02, S2009E09, S01, S04DVD7, S1-5, 1x02, 3 of 8, Ep05v2, E01-E16 and their like in Cyrillic.
  wholeWords(
    `s\\d{1,4}[ ._-]?(?:e|ep|d|dvd|disc|disk|cd|bd)[ ._(]?\\d{1,4}.*?|s\\d(?= - | ?[[(](?!${YEAR}))|t\\d\\de\\d\\d|t0\\d|s\\d{1,2}-s?\\d{1,2}|(?!(?<=[([])[12] ?of ?2[)\\]])\\d{1,4} ?(?:of|из|von|sur) ?\\d{1,4}|cap[. ]+\\d+.*?|s(?:0\\d|[1-3]\\d)(?:[ -]*s?\\d\\d)?|\\d{1,2}[xх]\\d{2,3}(?:[xх-]\\d\\d)*|e\\d{2,4}|ep(?:isode)?s?[ ._]{0,2}\\d{1,4}(?:v\\d)?(?:[-~]\\d{1,4})?`,
  ),
];

/** Words with a number, or in an order, that a series alone has. */
const COUNTED = [
  `seasons? ?${N}|seasons? (?:${NUMBERS_EN})|(?:\\d{1,2}(?:st|nd|rd|th)|${ORDINALS_EN}|full|entire|complete|whole|(?<!for[ ._])all|final) seasons?(?![ ._(\\[]+${YEAR})|season complete|season (?:finale|premiere)`,
  '(?:complete|entire|whole|full) (?:tv )?series|tv (?:show|series)|(?:mini|docu|web)[ -]?series|limited series|(?<=\\S )series \\d{1,2}(?!\\d)',
  `part (?:0\\d|[1-9]\\d)|(?<!jungle )book (?:one|two|three|[1-9](?!\\d))|pt (?:v|vi{1,3}|ix|x)|\\d{1,4} (?:${EPISODES})|epizod[ae] ${N}|(?:epeisodio|επεισόδιο|κύκλος) ${N}|ova (?:\\d|[ivx]+)|(?:fasl|ghesmat|qesmat) ${N}|teil \\d{1,2}(?=.*(?:doku|hdtv))|teljes sorozat`,
  `episode ?${N}|(?:christmas|holiday|halloween) specials?|(?:\\+ ?|& )(?:specials?|ova|oad|ona)s?`,
  // German, Dutch, the North
  `staffeln? ?${N}|\\d{1,2}\\. ?staffel|(?:erste|zweite|dritte|vierte|fünfte|komplette) staffel|folgen? ${N}|seizoen ${N}|aflevering ${N}|säsong ${N}|avsnitt ${N}|sesong ${N}|sæson ${N}|afsnit ${N}|kausi ${N}|jakso ${N}`,
  // Romance languages
  `saisons? (?:${N}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|compl[eè]te)|(?:premi[eè]re|deuxi[eè]me|troisi[eè]me|quatri[eè]me) saison|(?:livre|tome) (?:${N}|[ivx]+) int[eé]grale|int[eé]grale (?:de la )?(?:série|serie|saison)`,
  `temporadas? (?:${N}|completa)|\\d+[ªºa]?(?: a \\d+[ªºa]?)? temporadas?|(?:primera|segunda|tercera|cuarta|quinta|primeira|terceira) temporada|cap[ií]tulos? ${N}|epis[oó]dios? ${N}`,
  `stagion[ei] ${N}|\\d+[ªa]? stagione|(?:prima|seconda|terza|quarta|quinta|sesta) stagione|puntat[ae] ${N}|episodi ${N}|sezonul ${N}|episodul ${N}`,
  // Slavic languages, Hungarian, Turkish, Vietnamese
  `sezon(?:a|ul|y)? ?${N}|\\d+\\.? ?sezona?|odc(?:inek|inki)?\\.? ?${N}|s[eé]rie \\d{1,2}|\\d{1,2}\\. ?s[eé]rie|d[ií]l ${N}|\\d+\\. ?d[ií]l|\\d+\\. ?évad|\\d+\\. ?rész|\\d+\\. ?b[oö]l[uü]m|tập ${N}`,
];

/** Words for series, in the languages that do not use them in titles of films. */
const WORDS = [
  'serija|serije|epizode|episodio|épisode|staffeln?|sezon(?:u|lar)?|bölüm|évad|seriál|série(?! noire)|odcinek|dizi|sæson|säsong|sesong|kausi|řada|box-?set',
  'сезон[а-яё]*|сери[яий]|серии|сериал[а-яё]*|серіал[а-яіїє]*|серій|сезони|серія|серії|выпуск(?:и|ов)?|дорама|епизод[а-я]*|сериалов',
];
/** The same, where they are words of titles as well: "Serial Mom", "La serie". */
const TITLE_WORDS = 'episodes|folgen?|serien?|serial(?! killer)';

const series = (pattern: RegExp, when: OtherWorkSign['when'] = 'always'): OtherWorkSign => ({
  work: 'series',
  when,
  pattern,
});

/** What says that a name or a page is of a series. */
export const SERIES_SIGNS: readonly OtherWorkSign[] = [
  ...SHAPES.map((shape) => series(shape)),
  series(wholeWords([...COUNTED, ...WORDS].join('|'))),
  series(wholeWords(TITLE_WORDS), 'outside-title'),
  series(
    /第\s*[\d一二三四五六七八九十]+\s*[季集话話期部回夜]|全\s?\d+\s?[集话話回]|\d+\s?[集话話](?:全|完|$)|\d{1,2}月新番|新番|更新至|电视剧|電視劇|連続ドラマ|ドラマ|シーズン|시즌|에피소드|드라마|\d+[회화]|\d+부작|مسلسل|الحلقة|حلقات|(?<!\p{L})ح ?\d+|الموسم|سریال|قسمت|סדרה|עונה (?:\d(?!\d{3})|ראשונה|שנייה|שניה|שלישית|רביעית|חמישית)|פרק|ซีรี่ย์|ตอนที่|धारावाहिक|tập \d+/iu,
  ),
  series(
    /^(?:bbc|nat(?:ional)?[ .]?geo(?:graphic)?|discovery channel|history channel|pbs)[ ._:]|^nova\s?[:–-]/iu,
  ),
];
