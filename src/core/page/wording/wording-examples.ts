/** What the detectors of page wording must find in a title, and nothing else. */
export type WordingDetector = 'free' | 'whole-film' | 'dub' | 'download' | 'resolution' | 'rip' | 'film-word';

/** A title as pages of its language write it, with what must be read from it. Titles and sites are made up or generic. */
export interface WordingExample {
  readonly language: string;
  readonly title: string;
  readonly film: string;
  readonly year: number | null;
  readonly finds: readonly WordingDetector[];
}

const example = (
  language: string,
  title: string,
  film: string,
  year: number | null,
  finds: readonly WordingDetector[],
): WordingExample => ({ language, title, film, year, finds });

/** Two or more a language: a page that streams or hands out copies, and one that a licensed service may write. */
export const WORDING_EXAMPLES: readonly WordingExample[] = [
  example('en', 'Watch The Long Road (2019) Full Movie Online Free', 'The Long Road', 2019, [
    'free',
    'whole-film',
    'film-word',
  ]),
  example('en', 'Download The Long Road (2019) 720p 1080p', 'The Long Road', 2019, [
    'download',
    'resolution',
  ]),
  example('en', 'Watch The Long Road in HD | Streamhouse', 'The Long Road', null, []),
  example('ru', 'Смотреть фильм Долгая дорога (2019) онлайн бесплатно', 'Долгая дорога', 2019, [
    'free',
    'film-word',
  ]),
  example('ru', 'Долгая дорога 2019 скачать торрент BDRip 720p', 'Долгая дорога', 2019, [
    'download',
    'rip',
    'resolution',
  ]),
  example('ru', 'Долгая дорога (2019) смотреть онлайн в хорошем качестве', 'Долгая дорога', 2019, []),
  example('uk', 'Довга дорога (2019) дивитися онлайн українською мовою безкоштовно', 'Довга дорога', 2019, [
    'free',
    'dub',
  ]),
  example('uk', 'Довга дорога дивитись онлайн', 'Довга дорога', null, []),
  example('bg', 'Дългият път (2019) онлайн бг субтитри', 'Дългият път', 2019, ['dub']),
  example('bg', 'Дългият път онлайн безплатно', 'Дългият път', null, ['free']),
  example('sr', 'Dugi put (2019) online sa prevodom', 'Dugi put', 2019, ['dub']),
  example('sr', 'Gledaj Dugi put online besplatno', 'Dugi put', null, ['free']),
  example('de', 'Der lange Weg (2019) Stream Deutsch kostenlos', 'Der lange Weg', 2019, ['free', 'dub']),
  example('de', 'Der lange Weg online anschauen', 'Der lange Weg', null, []),
  example('fr', 'La longue route (2019) streaming VF complet gratuit', 'La longue route', 2019, [
    'free',
    'whole-film',
    'dub',
  ]),
  example('fr', 'Télécharger La longue route TRUEFRENCH DVDRIP 2019', 'La longue route', 2019, [
    'download',
    'rip',
    'dub',
  ]),
  example('fr', 'La longue route en VOD', 'La longue route', null, []),
  example('es', 'Ver El largo camino (2019) Online Gratis Latino', 'El largo camino', 2019, ['free', 'dub']),
  example('es', 'Descargar El largo camino (2019) Torrent', 'El largo camino', 2019, ['download']),
  example('es', 'El largo camino - Ver online', 'El largo camino', null, []),
  example('pt', 'Assistir A longa estrada (2019) Online Grátis Dublado', 'A longa estrada', 2019, [
    'free',
    'dub',
  ]),
  example('pt', 'A longa estrada Torrent (2019) Dublado Baixar', 'A longa estrada', 2019, [
    'download',
    'dub',
  ]),
  example('pt', 'A longa estrada - Assistir online', 'A longa estrada', null, []),
  example('it', 'La lunga strada (2019) Streaming ITA gratis', 'La lunga strada', 2019, ['free', 'dub']),
  example('it', 'La lunga strada - Film in streaming', 'La lunga strada', null, ['film-word']),
  example('nl', 'De lange weg (2019) gratis kijken', 'De lange weg', 2019, ['free']),
  example('nl', 'De lange weg online kijken', 'De lange weg', null, []),
  example('pl', 'Długa droga / The Long Road (2019) Lektor PL', 'Długa droga', 2019, ['dub']),
  example('pl', 'Długa droga - oglądaj online', 'Długa droga', null, []),
  example('pl', 'Długa droga cały film za darmo', 'Długa droga', null, ['free', 'whole-film', 'film-word']),
  example('cs', 'Dlouhá cesta (2019) online zdarma CZ dabing', 'Dlouhá cesta', 2019, ['free', 'dub']),
  example('cs', 'Dlouhá cesta celý film', 'Dlouhá cesta', null, ['whole-film', 'film-word']),
  example('sk', 'Dlhá cesta (2019) online zadarmo', 'Dlhá cesta', 2019, ['free']),
  example('sk', 'Dlhá cesta - sledovať online', 'Dlhá cesta', null, []),
  example('hu', 'A hosszú út (2019) teljes film magyarul ingyen', 'A hosszú út', 2019, [
    'free',
    'whole-film',
    'film-word',
  ]),
  example('hu', 'A hosszú út letöltés', 'A hosszú út', null, ['download']),
  example('ro', 'Drumul lung (2019) online subtitrat in romana', 'Drumul lung', 2019, ['dub']),
  example('ro', 'Drumul lung - film online', 'Drumul lung', null, ['film-word']),
  example('tr', 'Uzun Yol izle Türkçe Dublaj', 'Uzun Yol', null, ['dub']),
  example('tr', 'Uzun Yol (2019) full izle', 'Uzun Yol', 2019, ['whole-film']),
  example('el', 'Ο μακρύς δρόμος (2019) online με ελληνικούς υπότιτλους', 'Ο μακρύς δρόμος', 2019, ['dub']),
  example('el', 'Ο μακρύς δρόμος δωρεάν', 'Ο μακρύς δρόμος', null, ['free']),
  example('sv', 'Den långa vägen (2019) svenska undertexter', 'Den långa vägen', 2019, ['dub']),
  example('sv', 'Den långa vägen hela filmen', 'Den långa vägen', null, ['whole-film', 'film-word']),
  example('da', 'Den lange vej (2019) danske undertekster', 'Den lange vej', 2019, ['dub']),
  example('no', 'Den lange veien (2019) norske undertekster', 'Den lange veien', 2019, ['dub']),
  example('fi', 'Pitkä tie (2019) koko elokuva ilmaiseksi', 'Pitkä tie', 2019, [
    'free',
    'whole-film',
    'film-word',
  ]),
  example('fi', 'Katso Pitkä tie', 'Pitkä tie', null, []),
  example('et', 'Pikk tee (2019) vaata tasuta', 'Pikk tee', 2019, ['free']),
  example('lv', 'Garais ceļš (2019) skatīties bez maksas', 'Garais ceļš', 2019, ['free']),
  example('lt', 'Ilgas kelias (2019) žiūrėti nemokamai', 'Ilgas kelias', 2019, ['free']),
  example('id', 'Nonton Jalan Panjang (2019) Sub Indo', 'Jalan Panjang', 2019, ['dub']),
  example('id', 'Unduh Jalan Panjang (2019)', 'Jalan Panjang', 2019, ['download']),
  example('ms', 'Tonton Jalan Panjang (2019) percuma', 'Jalan Panjang', 2019, ['free']),
  example('vi', 'Xem phim Con Đường Dài (2019) Vietsub miễn phí', 'Con Đường Dài', 2019, [
    'free',
    'dub',
    'film-word',
  ]),
  example('vi', 'Con Đường Dài thuyết minh', 'Con Đường Dài', null, []),
  example('th', 'ดูหนังออนไลน์ ถนนสายยาว (2019) พากย์ไทย เต็มเรื่อง', 'ถนนสายยาว', 2019, [
    'dub',
    'whole-film',
    'film-word',
  ]),
  example('th', 'ถนนสายยาว ซับไทย ดูฟรี', 'ถนนสายยาว', null, ['dub', 'free']),
  example('ar', 'مشاهدة فيلم الطريق الطويل 2019 مترجم اون لاين', 'الطريق الطويل', 2019, ['dub', 'film-word']),
  example('ar', 'تحميل فيلم الطريق الطويل مجانا', 'الطريق الطويل', null, ['download', 'free', 'film-word']),
  example('fa', 'دانلود فیلم راه طولانی ۲۰۱۹ با زیرنویس فارسی', 'راه طولانی', 2019, [
    'download',
    'dub',
    'film-word',
  ]),
  example('fa', 'تماشای فیلم راه طولانی رایگان', 'راه طولانی', null, ['free', 'film-word']),
  example('he', 'לצפייה ישירה הדרך הארוכה (2019) תרגום מובנה', 'הדרך הארוכה', 2019, ['dub']),
  example('he', 'הדרך הארוכה צפייה ישירה חינם', 'הדרך הארוכה', null, ['free']),
  example('hi', 'लंबी सड़क (2019) फुल मूवी मुफ्त', 'लंबी सड़क', 2019, ['free', 'whole-film', 'film-word']),
  example('hi', 'लंबी सड़क डाउनलोड', 'लंबी सड़क', null, ['download']),
  example('ta', 'நீண்ட சாலை (2019) தமிழ் முழு திரைப்படம்', 'நீண்ட சாலை', 2019, ['whole-film', 'film-word']),
  example('bn', 'দীর্ঘ পথ (2019) ডাউনলোড', 'দীর্ঘ পথ', 2019, ['download']),
  example('ja', '長い道 (2019) フル動画 無料視聴', '長い道', 2019, ['free', 'whole-film']),
  example('ja', '長い道の動画配信', '長い道', null, []),
  example('ko', '긴 길 다시보기 무료', '긴 길', null, ['free']),
  example('ko', '긴 길 (2019) 토렌트 다운로드', '긴 길', 2019, ['download']),
  example('zh', '《漫长的路》(2019) 免费在线观看 中字', '漫长的路', 2019, ['free', 'dub']),
  example('zh', '漫长的路下载 1080p', '漫长的路', null, ['download', 'resolution']),
  example('zh', '漫长的路在线观看', '漫长的路', null, []),
];

/** Titles in which no detector may find anything, and which name no film in the manner of such pages. */
export const WORDING_NEGATIVES: readonly string[] = [
  'How to fix a bicycle chain at home',
  'Parliament votes on the new budget',
  'Рецепт борща с чесночными пампушками',
  'Fußball: Spielplan der Saison im Überblick',
  'Les meilleurs restaurants de Lyon',
  'Mejores rutas de senderismo cerca de Madrid',
  'Hava durumu: hafta sonu yağmur bekleniyor',
  '今天的天气预报',
  '東京の地下鉄路線図',
  '서울 지하철 노선도',
  'أخبار الاقتصاد اليوم',
  'חדשות הספורט של היום',
  'Personal Cloud Storage – Compare plans',
];
