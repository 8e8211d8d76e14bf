import type { OtherWork } from '../../verdict.ts';
import { LETTERS, LETTERS_AND_DIGITS } from './letters.ts';

/** A word or shape that says: this is not a film but something else. */
export interface OtherWorkSign {
  readonly work: OtherWork;
  /**
   * `always` holds whatever else the title says. `without-video-tags` does not hold beside a tag that only video releases
   * have: "FLAC" names music, but "1080p.BluRay.FLAC1.0.x264" is a film with that sound track.
   */
  readonly when: 'always' | 'without-video-tags';
  readonly pattern: RegExp;
}

const L = `(?<![${LETTERS_AND_DIGITS}])`;
const R = `(?![${LETTERS_AND_DIGITS}])`;
/** Scene names write dots for blanks, so a blank in `body` stands for either; those in a character class stay. */
const word = (body: string): RegExp => {
  const spaced = body.replace(/\[[^\]]*\]| /g, (part) => (part === ' ' ? '[ ._]' : part));
  return new RegExp(`${L}(?:${spaced})${R}`, 'i');
};

export const OTHER_WORK_SIGNS: readonly OtherWorkSign[] = [
  // Anime: "[Group] Name - 07 [720p]", "Name - 145 (1080p)", "Name_-_11_[65F220B4]"; a year is no episode.
  {
    work: 'series',
    when: 'always',
    pattern:
      /[\s_.]-[\s_.]?(?!(?:19|20)\d\d(?!\d))\d{2,4}(?:[. ]\d)?(?:v\d)?(?=[\s_.]*(?:[[({]|-[\s_]|OAD|OVA|END|$|\.(?:mkv|mp4|avi)))/iu,
  },
  // "Name 05 [720p]": a zero in front of a number is an episode's, 007 apart.
  {
    work: 'series',
    when: 'always',
    pattern:
      /(?<=\p{L}[!?]?[\s_.-]{1,3})0(?!07)\d{1,2}(?:v\d)?(?=[\s_.]*(?:[[({]|$|[\s_.](?:hdtv|pdtv|dvdrip|\p{Lu}\p{L}+)))/u,
  },
  // Runs of episodes: "(0001-1071+Specials)", "Accel World 1-24".
  {
    work: 'series',
    when: 'always',
    pattern: new RegExp(
      `\\((?!(?:19|20)\\d\\d)\\d{1,4}-\\d{2,4}(?:\\+|\\))|(?<=[${LETTERS}] )1-[1-9]\\d(?= )`,
    ),
  },
  // "[TV]", "1998 TV": how anime indexes tell a series from a film.
  {
    work: 'series',
    when: 'always',
    pattern: new RegExp(`\\[TV(?:[ -]?\\d)?\\]|(?<=(?:19|20)\\d\\d )TV${R}`),
  },
  // Daily programmes carry the whole date, HDTV episodes of old a bare number: "the.mentalist.501.hdtv".
  {
    work: 'series',
    when: 'always',
    pattern:
      /(?<!\d)(?:(?:19|20)\d\d([ ._-])(?:0\d|1[0-2])\1(?:[0-2]\d|3[01])|(?:[0-2]\d|3[01])([ ._-])(?:[0-2]\d|3[01])\2(?:19|20)\d\d)(?!\d)/u,
  },
  {
    work: 'series',
    when: 'always',
    pattern: new RegExp(`(?<=[${LETTERS}] )(?!(?:19|20)\\d\\d)\\d{2,4} \\[?vostfr`, 'i'),
  },
  {
    work: 'series',
    when: 'always',
    pattern: /[ ._](?!720|1080|480|540|2160)[1-9]\d?[0-2]\d[ ._][hp]dtv(?![a-z])/iu,
  },
  // S01E02, S01, 1x02, Season 2, Ep 5 and what other languages call them.
  {
    work: 'series',
    when: 'always',
    pattern: word(
      's\\d{1,3}[ ._-]?(?:e|ep|d)[ .(]?\\d{1,4}.*?|s\\d(?= - )|\\d{1,4} ?(?:of|из) ?\\d{1,4}|cap[. ]+\\d+.*?|s(?:0\\d|[1-3]\\d)(?:[ -]*s?\\d\\d)?|\\d{1,2}x\\d{2,3}(?:x\\d\\d)*|e\\d{2,4}|ep(?:isode)?s?[ ._]?\\d{1,4}',
    ),
  },
  {
    work: 'series',
    when: 'always',
    pattern: word(
      'seasons?[ ._]?\\d+|seasons?[ ._](?:one|two|three|four|five|six|seven|eight)|complete (?:tv )?series|tv (?:show|series)|tvshows?|mini[ -]?series|episodes|episode[ ._]?\\d+|episodio|épisode|folgen?|staffel[n]?|saisons? (?:\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|compl[eè]te)|(?:christmas|holiday) specials?|temporadas? (?:\\d+|completa)|\\d+[ªa]? temporadas?|stagion[ei] \\d+|sezon(?:[ua]?|lar)|bölüm|évad|serien?|seriál|série|serial|odcinek|series[ .]\\d+|\\d+ ?sezon|dizi|sæson|säsong|sesong|kausi|řada|series \\d',
    ),
  },
  {
    work: 'series',
    when: 'always',
    pattern: word(
      'сезон[а-яё]*|сери[яий]|серии|сериал[а-яё]*|серіал[а-яіїє]*|сезони|серія|серії|выпуск(?:и|ов)?|дорама|епизод[а-я]*|сериалов',
    ),
  },
  {
    work: 'series',
    when: 'always',
    pattern:
      /第\s*[\d一二三四五六七八九十]+\s*[季集话話期部回]|全\d+[集话話]|电视剧|電視劇|連続ドラマ|ドラマ|시즌|에피소드|드라마|\d+회|مسلسل|الحلقة|الموسم|سریال|قسمت|סדרה|עונה|פרק|ซีรี่ย์|ตอนที่|धारावाहिक|tập \d+/iu,
  },
  {
    work: 'series',
    when: 'always',
    pattern: /^(?:bbc|nat(?:ional)?[ .]?geo(?:graphic)?|discovery channel|history channel|pbs|nova)[ ._:]/iu,
  },
  {
    work: 'trailer',
    when: 'always',
    pattern: word(
      '(?:teaser|official)?[ -]?trailers?|teasers?|трейлер[а-яё]*|тизер[а-яё]*|bandes?[ -]annonces?|tr[aá]iler(?:es)?|fragman[ıi]?|zwiastun[y]?|ukázka|előzetes|movieclips|featurettes?',
    ),
  },
  { work: 'trailer', when: 'always', pattern: /予告|预告|預告|예고편|اعلان فيلم|تریلر|טריילר|ตัวอย่าง/u },
  {
    work: 'extras',
    when: 'always',
    pattern: word(
      'дополнительные материалы|бонусные материалы|фильм о фильме|bonus (?:disc|features|material)|making[ -]of$|behind[ ._]the[ ._]scenes|deleted[ ._]scenes',
    ),
  },
  {
    work: 'collection',
    when: 'always',
    pattern: word(
      'trilogy|tril?ogía|trilogie|trilogia|quadrilogy|tetralogy|duology|anthologie|anthology|(?<!criterion[ ._])collection|box ?set|filmography|трилогия|дилогия|квадрология|антология|тетралогия|пенталогия|коллекция|фильмография|сборник|все части|all parts',
    ),
  },
  { work: 'collection', when: 'always', pattern: /[([](?:19|20)\d\d ?[-–—] ?(?:19|20)\d\d[\])]/u },
  {
    work: 'show',
    when: 'always',
    pattern: word(
      'xxx|porn(?:hub)?|brazzers|onlyfans|bangbros|stand-?up|стендап|стэндап|концерт[а-яё]*|live (?:at|in|from)|concert|wwe|wrestlemania|summerslam|ppv|tour de france|giro d.italia|stage \\d+|eurovision|song contest|nhl|mlb|espn|ufc(?: \\d+)?|nba|nfl|premier league|motogp|formula (?:1|one)|формула 1|формула-1|гран-при|grand prix|чемпионат[а-я]*|матч|champions league|лига чемпионов|uefa|fifa|wimbledon|super bowl|world cup|olympics|talk show|courses?|tutorials?|masterclass|bootcamp|udemy|lynda|курс[ы]?|уроки?|видеокурс|обучающ[а-я]+|ceremony|awards \\d{4}|theatre live|телепередач[а-я]*|тв-шоу|шоу|(?:аудио|теле|радио)?спектакл[ья]|для начинающих|for beginners|yoga|workout|fitness',
    ),
  },
  {
    work: 'listing-page',
    when: 'always',
    pattern: word(
      'search results?|results for|search for|resultados (?:de|para)|résultats (?:de|pour)|suchergebnisse|risultati (?:di|per)|результаты поиска|результати пошуку|wyniki wyszukiwania|výsledky hledání|arama sonuçları|搜索结果|検索結果|검색 결과',
    ),
  },
  // "(ballet)", "(опера)": as trackers mark recordings of the stage; loose, the words stand in titles of films.
  { work: 'show', when: 'always', pattern: /[([](?:балет|опера|оперетта|мюзикл|ballet|opera)[)\],]/iu },
  // "(Classic Rock) Artist - Album": trackers give the genre first.
  {
    work: 'music',
    when: 'always',
    pattern: new RegExp(
      `^\\s*[([][${LETTERS}\\s,/&-]{0,40}(?<![${LETTERS}])(?:rock|metal|jazz|blues|rap|hip-?hop|pop|folk|punk|techno|trance|house|ambient|reggae|soul|funk|disco|electronic|score|soundtrack|рок|джаз|поп)(?![${LETTERS}])[${LETTERS}\\s,/&-]{0,40}[)\\]]`,
      'i',
    ),
  },
  // "[P]", "[L]", "[DL]": how trackers mark copies of games.
  { work: 'game', when: 'without-video-tags', pattern: /\[(?:P|L|DL)\]/u },
  {
    work: 'extras',
    when: 'without-video-tags',
    pattern: word('subtitles? for|субтитры к|wallpapers?|обои|screenplay|киносценарий|jpe?g'),
  },
  {
    work: 'music',
    when: 'without-video-tags',
    pattern: word(
      'flac|mp3|m4a|alac|lossless|ost|soundtrack|саундтрек|discography|дискография|album|альбом|\\d{3} ?kbps|vinyl|musique|música|original motion picture soundtrack',
    ),
  },
  {
    work: 'game',
    when: 'without-video-tags',
    pattern: word(
      'pc|gog|ps[1-5]|xbox(?: (?:360|one))?|nintendo|switch|nsp|xci|repacks?|fitgirl|dlcs?|steam(?:rip)?|codex|skidrow|reloaded|plaza|razor1911|gameplay|игра|игры|enhanced edition|wii|psp|android|apk|ios',
    ),
  },
  {
    work: 'software',
    when: 'without-video-tags',
    pattern: word(
      'v?\\d+\\.\\d+(?:\\.\\d+)+|v\\d+(?:\\.\\d+)+|build[ .]\\d+|x64|x86|amd64|win(?:dows|64|32)?|macos|linux|ubuntu|portable|(?:pre-?)?crack(?:ed)?|keygen|activator|iso|setup|plugins?|software|vst|(?:ms )?office \\d+|adobe [a-z]+|нейросеть|dataset',
    ),
  },
  { work: 'article', when: 'always', pattern: /流出|泄露|外流|유출/u },
  // News of leaks names sizes and rips like the leaks themselves: "… full movie leaked online in HD 720p, 1080p".
  {
    work: 'article',
    when: 'always',
    pattern: word(
      'leak(?:s|ed|ing)?|piracy|takedowns?|box office|tamilrockers|hours after (?:its )?(?:release|premiere)|(?:surfaces|appears|lands) online|appears|how to (?:watch|download|stream|play)|where to (?:watch|stream|download)|слил[аи]?|слит[аы]?|утечк[аи]|пиратств[а-я]+|как (?:смотреть|скачать|посмотреть)|где (?:смотреть|посмотреть|скачать)|filtrad[ao]s?|dónde (?:ver|verla)|onde assistir|vazou|vazado|où (?:voir|regarder)|filtran?|filtraron|fuite|fuité|trapelat[oa]|aufgetaucht|появил(?:ся|ась|ось|ись)|выложил[иа]?|з.?явив(?:ся)?|pirated|what (?:is|are|do|does)|что такое|кто знает|official (?:music )?video|gameplay|lecture|sermon|geleakt|wo (?:kann|läuft|gibt)|gdzie obejrzeć|wyciekł[ao]?|sızdırıldı|sızdı|bocor',
    ),
  },
  {
    work: 'article',
    when: 'without-video-tags',
    pattern: word(
      '(?:film|movie)?[ -]?reviews?|review round-?up|ending explained|рецензи[яию]|(?:film)?kritik|rezension|critique|crítica|reseña|resenha|recensione|recensie|recension|recenzja|recenze|inceleme|eleştiri',
    ),
  },
  {
    work: 'book',
    when: 'without-video-tags',
    pattern: word(
      'pdf|epub|fb2|mobi|azw3|djvu|cbr|cbz|ebooks?|audiobook|аудиокнига|книга|книги|комикс[ы]?|magazine|журнал|manga|манга|comics?|№ ?\\d+|novel',
    ),
  },
];
