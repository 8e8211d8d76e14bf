import { LETTERS } from './letters.ts';
import type { OtherWorkSign } from './other-work-sign.ts';
import { SERIES_SIGNS } from './series-signs.ts';
import { wholeWords } from './whole-words.ts';

/** Where races are held; "Grand Prix" alone is a film. */
const GRAND_PRIX =
  'monaco|british|italian|spanish|french|german|belgian|dutch|austrian|hungarian|brazilian|mexican|canadian|australian|japanese|chinese|bahrain|saudi arabian|azerbaijan|miami|singapore|qatar|abu dhabi|las vegas|united states|us|emilia romagna|portuguese|turkish|russian|korean|indian|malaysian|san marino|european|são paulo|sao paulo';

export const OTHER_WORK_SIGNS: readonly OtherWorkSign[] = [
  ...SERIES_SIGNS,
  {
    work: 'trailer',
    when: 'always',
    pattern: wholeWords(
      '(?:teaser|official)?[ -]?trailers?|teasers?|трейлер[а-яё]*|тизер[а-яё]*|bandes?[ -]annonces?|tr[aá]iler(?:es)?|fragman[ıi]?|zwiastun[y]?|ukázka|előzetes|movieclips|featurettes?',
    ),
  },
  { work: 'trailer', when: 'always', pattern: /予告|预告|預告|예고편|اعلان فيلم|تریلر|טריילר|ตัวอย่าง/u },
  {
    work: 'extras',
    when: 'always',
    pattern: wholeWords(
      'дополнительные материалы|бонусные материалы|фильм о фильме|bonus (?:disc|features|material)|making[ -]of$|behind[ ._]the[ ._]scenes|deleted[ ._]scenes',
    ),
  },
  {
    work: 'collection',
    when: 'always',
    pattern: wholeWords(
      'trilogy|tril?ogía|trilogie|trilogia|quadrilogy|tetralogy|duology|anthologie|anthology|(?<!criterion[ ._]|^the[ ._])collection|box ?set|filmography|трилогия|дилогия|квадрология|антология|тетралогия|пенталогия|коллекция|фильмография|сборник|все части|all parts',
    ),
  },
  { work: 'collection', when: 'always', pattern: /[([](?:19|20)\d\d ?[-–—] ?(?:19|20)\d\d[\])]/u },
  {
    work: 'show',
    when: 'always',
    pattern: wholeWords(
      `porn(?:hub)?|brazzers|onlyfans|bangbros|stand-?up|стендап|стэндап|концерт[а-яё]*|(?<!(?:i|we|you|they|who|to)[ ._])live (?:at|in|from)|concert|unplugged|montreux|wacken|glastonbury|wwe|wrestlemania|summerslam|ppv|tour de france|giro d.italia|stage \\d{1,2}|eurovision|song contest|nhl|mlb|espn|ufc(?: \\d+)?|nba|nfl|premier league|motogp|formula ?(?:1|one)|формула 1|формула-1|гран-при|(?:${GRAND_PRIX}) (?:grand prix|gp)|grand prix (?:of|de|da|del|von)|(?:grand prix|gp) (?:qualifying|practice|sprint|race)|f1 (?:19|20)\\d\\d(?=.*(?:gp|grand prix|round|race|qualifying|practice|sprint))|чемпионат[а-я]*|матч|champions league|лига чемпионов|uefa|fifa|wimbledon|super bowl|world cup|olympics|talk show|courses?|tutorials?|masterclass|bootcamp|udemy|lynda|курс[ы]?|уроки?|видеокурс|обучающ[а-я]+|(?:awards?|opening|closing|induction|medal) ceremony|awards \\d{4}|theatre live|телепередач[а-я]*|тв-шоу|шоу|(?:аудио|теле|радио)?спектакл[ья]|для начинающих|for beginners|yoga|workout|fitness`,
    ),
  },
  // Recordings of talks: "PyCon.US.2024.Keynote", "JSConf EU 2019", "DEF CON 31".
  {
    work: 'show',
    when: 'always',
    pattern: wholeWords(
      'keynotes?|webinars?|lectures?|sermons?|gameplay|apple (?:special )?event|siggraph|gdc 20\\d\\d|re:?invent 20\\d\\d|lightning talks?|panel discussion|ted ?x?talks?|def ?con \\d+|wwdc ?\\d*|fosdem|devoxx|commencement (?:address|speech)',
    ),
  },
  {
    work: 'show',
    when: 'always',
    pattern: /(?<![\p{L}])\p{Lu}[\p{L}]+(?:Con|Conf)[ ._](?:[A-Z]{2}[ ._])?20\d\d/u,
  },
  // "[1981, Rock, Blu-ray]", "[2003, Heavy Metal, DVD9]": genres of music alone, where trackers give year, genre and source.
  {
    work: 'music',
    when: 'always',
    pattern:
      /[([](?:[^\])]{0,80},)?\s*(?:[a-zа-я]+[ -]){0,2}(?:rock(?: ?(?:&|and|n) ?roll)?|metal|jazz|blues|rap|hip-?hop|pop|punk|techno|trance|reggae|funk|disco|electronica?|grunge|r&b|рок|метал|джаз|блюз|поп|рэп|шансон)\s*(?:[,/][^\])]{0,120})?[\])]/i,
  },
  {
    work: 'listing-page',
    when: 'outside-title',
    pattern: wholeWords(
      'search results?|results for|resultados (?:de|para)|résultats (?:de|pour)|suchergebnisse|risultati (?:di|per)|результаты поиска|результати пошуку|wyniki wyszukiwania|výsledky hledání|arama sonuçları|搜索结果|検索結果|검색 결과',
    ),
  },
  { work: 'listing-page', when: 'without-video-tags', pattern: /(?:^|[|»:–-]\s)search for\s/i },
  // As a group's name it follows a hyphen; the films are written xXx.
  { work: 'show', when: 'always', pattern: /(?<![\w-])(?:XXX|Xxx|xxx)(?!\w)/ },
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
  // "[1981, Rock, Blu-ray]": or beside the year.
  {
    work: 'music',
    when: 'always',
    pattern:
      /\[(?:19|20)\d\d,[^\],]{0,30}\b(?:rock|metal|jazz|blues|rap|hip-?hop|pop|folk|punk|techno|trance|house|ambient|reggae|soul|funk|disco|electronic|classical)\b/i,
  },
  // "[P]", "[L]", "[DL]": how trackers mark copies of games.
  { work: 'game', when: 'without-video-tags', pattern: /\[(?:P|L|DL)\]/u },
  // Subtitle sites name the copy that theirs fit: "… altyazı indir 1080p".
  {
    work: 'extras',
    when: 'always',
    pattern: wholeWords(
      'alt ?yaz[ıi](?:s[ıi])? indir|скачать субтитры|napisy do (?:filmu|pobrania)|titulky (?:ke sta[žz]en[íi]|k filmu)|titulky na stiahnutie|felirat(?:ok)? let[öo]lt[ée]se?|untertitel herunterladen|descargar subt[íi]tulos|t[ée]l[ée]charger sous-titres|baixar legendas?',
    ),
  },
  {
    work: 'extras',
    when: 'without-video-tags',
    pattern: wholeWords(
      'subtitles? (?:for(?! free)|download)|download subtitles?|субтитры к|wallpapers?|обои|screenplay|киносценарий|jpe?g',
    ),
  },
  {
    work: 'music',
    when: 'without-video-tags',
    pattern: wholeWords(
      'flac|mp3|m4a|alac|lossless|ost|soundtrack|саундтрек|discography|дискография|album|альбом|\\d{3} ?kbps|vinyl|musique|música|original motion picture soundtrack',
    ),
  },
  {
    work: 'game',
    when: 'without-video-tags',
    pattern: wholeWords(
      'pc|gog|ps[1-5]|xbox(?: (?:360|one))?|nintendo|switch|nsp|xci|repacks?|fitgirl|dlcs?|steam(?:rip)?|codex|skidrow|reloaded|plaza|razor1911|gameplay|игра|игры|enhanced edition|wii|psp(?! mp4)|android|apk|ios',
    ),
  },
  {
    work: 'software',
    when: 'without-video-tags',
    pattern: wholeWords(
      'v?\\d+\\.\\d+(?:\\.\\d+)+|v\\d+(?:\\.\\d+)+|build[ .]\\d+|x64|x86|amd64|win(?:dows|64|32)?|macos|linux|ubuntu|portable|(?:pre-?)?crack(?:ed)?|keygen|activator|(?<!(?:dvd|disc ?\\d|criterion|bd).*)iso|setup|plugins?|software|vst|(?:ms )?office \\d+|adobe [a-z]+|photoshop|нейросеть|dataset',
    ),
  },
  { work: 'article', when: 'always', pattern: /流出|泄露|外流|유출/u },
  // News of leaks names sizes and rips like the leaks themselves: "… full movie leaked online in HD 720p, 1080p".
  {
    work: 'article',
    when: 'outside-title',
    pattern: wholeWords(
      'leak(?:s|ed|ing)?|piracy|takedowns?|box office|tamilrockers|hours after (?:its )?(?:release|premiere)|(?:surfaces|appears|lands) online|appears|how to (?:watch|download|stream|play)|where to (?:watch|stream|download)|слил[аи]?|слит[аы]?|утечк[аи]|пиратств[а-я]+|как (?:смотреть|скачать|посмотреть)|где (?:смотреть|посмотреть|скачать)|filtrad[ao]s?|dónde (?:ver|verla)|onde assistir|vazou|vazado|où (?:voir|regarder)|filtran?|filtraron|fuite|fuité|trapelat[oa]|aufgetaucht|появил(?:ся|ась|ось|ись)|выложил[иа]?|з.?явив(?:ся)?|pirated|what (?:is|are|do|does)|что такое|кто знает|official (?:music )?video|geleakt|wo (?:kann|läuft|gibt)|gdzie obejrzeć|wyciekł[ao]?|sızdırıldı|sızdı|bocor',
    ),
  },
  {
    work: 'article',
    when: 'without-video-tags',
    pattern: wholeWords(
      '(?:film|movie)?[ -]?reviews?|review round-?up|ending explained|рецензи[яию]|(?:film)?kritik|rezension|critique|crítica|reseña|resenha|recensione|recensie|recension|recenzja|recenze|inceleme|eleştiri',
    ),
  },
  {
    work: 'book',
    when: 'without-video-tags',
    pattern: wholeWords(
      'pdf|epub|fb2|mobi|azw3|djvu|cbr|cbz|ebooks?|audiobook|аудиокнига|книг[аиеу]|комикс[ы]?|magazine|журнал|manga|манга|comics?|№ ?\\d+|novel',
    ),
  },
];
