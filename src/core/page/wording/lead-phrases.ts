import type { Phrases } from './list-phrases.ts';

/** What pages put before a film's title. */
export const LEAD_PHRASES: readonly Phrases[] = [
  {
    language: 'en',
    phrases: [
      'rent or buy | buy or rent | where to watch | where to stream | watch online | watch the movie',
      'watch movie | watch full movie | watch | download torrent | download movie | download full movie',
      'watch free | free download | download | torrent | full movie | download file | stream',
      'watch or download',
      'view topic | details for torrent | torrent details for | torrent details | details for',
      'watch the latest | streaming',
    ],
  },
  {
    language: 'ru',
    phrases: [
      'смотреть онлайн фильм | смотреть фильм онлайн | смотреть онлайн | смотреть фильм',
      'смотреть мультфильм | смотреть | скачать фильм | скачать торрент | скачать | фильм | мультфильм',
      'х/ф | просмотр темы | скачать файл | художественный фильм | посмотреть',
    ],
  },
  {
    language: 'uk',
    phrases: [
      'дивитися онлайн фільм | дивитися фільм | дивитися онлайн | дивитись онлайн | дивитися | дивитись',
      'завантажити | фільм | мультфільм',
    ],
  },
  { language: 'bg', phrases: ['гледай онлайн | гледай | изтегли | филм | гледайте | гледай филма'] },
  { language: 'sr', phrases: ['gledaj online | gledaj | gledajte | gledaj film | pogledaj | гледај'] },
  { language: 'de', phrases: ['filme im ersten | filme: | jetzt | kinofilm | schau | sieh | spielfilm'] },
  {
    language: 'fr',
    phrases: [
      'regarder le film | regarder | voir le film | voir film | voir | télécharger le film | télécharger',
      'telecharger | visionner | regardez | voir en streaming',
    ],
  },
  {
    language: 'es',
    phrases: [
      'ver película | ver pelicula | ver online | ver | descargar película | descargar torrent',
      'película completa | pelicula completa | descargar | película | pelicula | mirar | ver gratis',
      'ver completa | descargar gratis',
      'ver online gratis',
    ],
  },
  {
    language: 'pt',
    phrases: [
      'assistir filme | assistir online | assistir | baixar filme | baixar torrent | baixar | ver filme',
      'filme | assista | assista ao filme | assistir ao filme | veja | ver online',
    ],
  },
  {
    language: 'it',
    phrases: [
      'guarda il film | guarda film | guarda | guardare | vedere | scarica torrent | scarica',
      'guarda gratis | guarda ora',
    ],
  },
  {
    language: 'nl',
    phrases: ['bekijk | kijk | film kijken | kijk gratis naar | kijk naar | bekijk nu | download de film'],
  },
  {
    language: 'pl',
    phrases: [
      'szczegóły torrenta | oglądaj film | oglądaj online | oglądaj | obejrzyj | pobierz | zobacz',
      'oglądaj za darmo',
    ],
  },
  { language: 'cs', phrases: ['sledovat film | sledovat | stáhnout | sledujte'] },
  { language: 'sk', phrases: ['sledovať | stiahnuť | sledujte | pozri online | pozri film | pozrite si'] },
  { language: 'hu', phrases: ['online film | nézd online | nézd | letöltés | nézze'] },
  {
    language: 'ro',
    phrases: [
      'detalii pentru torrentul | filme online | vezi online | vezi film | urmăreşte | filmul | descarcă',
      'vizionează | urmărește | vezi',
    ],
  },
  { language: 'tr', phrases: ['film izle | izle'] },
  {
    language: 'el',
    phrases: [
      'δες την ταινία | δείτε δωρεάν | δες δωρεάν | δείτε | ταινία | δες | δες online | παρακολουθήστε',
    ],
  },
  {
    language: 'sv',
    phrases: ['detaljer för | se filmen | titta på | ladda ner | se hela filmen | streama | hyr | se gratis'],
  },
  {
    language: 'da',
    phrases: [
      'detaljer for | lej og stream | se film | se filmen | se hele filmen | lej | stream | se gratis',
    ],
  },
  { language: 'no', phrases: ['last ned | se filmen | se hele filmen | se gratis'] },
  {
    language: 'fi',
    phrases: ['kotimainen elokuva | katso elokuva | katso | katso netissä | vuokraa | lataa | elokuva'],
  },
  {
    language: 'id',
    phrases: [
      'nonton film | nonton movie | nonton | streaming film | download film | unduh | nonton streaming',
      'nonton streaming film | nonton online',
    ],
  },
  { language: 'vi', phrases: ['xem phim | xem | tải phim | phim | xem phim lẻ | tải về | coi phim'] },
  {
    language: 'th',
    phrases: ['รายละเอียด | ดู  | ดูหนังออนไลน์ | ดูหนัง | หนัง | ดูหนังฟรี | ดูหนังใหม่ | ชมภาพยนตร์ | ภาพยนตร์'],
  },
  {
    language: 'ar',
    phrases: [
      'مشاهدة وتحميل فيلم | تحميل ومشاهدة فيلم | مشاهدة فيلم | تحميل فيلم | مشاهدة | تحميل | فيلم',
      'تحميل و مشاهدة فيلم | مشاهدة و تحميل فيلم | مشاهدة وتحميل | تحميل ومشاهدة | شاهد فيلم | شاهد',
      'تنزيل فيلم',
    ],
  },
  {
    language: 'fa',
    phrases: [
      'دانلود رایگان فیلم | دانلود فیلم | تماشای فیلم | تماشای آنلاین | دانلود | فیلم',
      'تماشای آنلاین و دانلود فیلم',
      'دانلود و تماشای آنلاین فیلم | تماشای آنلاین فیلم | دانلود و تماشای فیلم | تماشا و دانلود فیلم',
      'تماشای آنلاین فیلم سینمایی | دانلود و تماشای | تماشای قانونی فیلم | قانونی فیلم',
      'دانلود و تماشای قانونی | فیلم سینمایی | دانلود فیلم سینمایی | تماشای | دانلود فیلم ایرانی',
      'دانلود فیلم خارجی',
      'دانلود فیلم هندی | دانلود انیمیشن | فیلم ایرانی',
    ],
  },
  {
    language: 'he',
    phrases: [
      'צפייה ישירה בסרט | לצפייה ישירה | צפייה ישירה | הורדת | סרט | לצפייה בסרט | צפו בסרט | צפו',
      'סרט מלא',
    ],
  },
  { language: 'hi', phrases: ['देखें | डाउनलोड | देखें फिल्म | फिल्म'] },
  { language: 'ja', phrases: ['映画『 | 映画「 | 映画 | アニメ映画 | 劇場版アニメ'] },
  { language: 'ko', phrases: ['한국영화 | 영화 | 영화 보기'] },
  {
    language: 'zh',
    phrases: [
      '夸克网盘分享 | 百度网盘分享 | 阿里云盘分享 | 迅雷云盘分享 | 网盘分享 | 电影 | 電影 | 免费观看 | 在线观看 | 下载 | [BT下载] | 免费看 | 高清电影 | 迅雷下载',
    ],
  },
  { language: 'et', phrases: ['vaata | vaata filmi | mängufilm'] },
  { language: 'lv', phrases: ['skatīties | skaties | skatīties filmu'] },
  { language: 'lt', phrases: ['žiūrėti | žiūrėkite | žiūrėti filmą'] },
  { language: 'ms', phrases: ['tonton | tonton filem | tonton penuh | saksikan'] },
  { language: 'bn', phrases: ['ডাউনলোড'] },
  { language: 'hr', phrases: ['gledajte film | pogledajte | preuzmi film'] },
  { language: 'sl', phrases: ['oglej si film | oglejte si | glej film | glej'] },
  { language: 'mk', phrases: ['гледај онлајн | гледај филм | гледајте | филм'] },
  { language: 'sq', phrases: ['shiko filmin | shiko falas | shiko online | shiko'] },
  { language: 'be', phrases: ['глядзець анлайн | глядзець фільм | глядзець | фільм'] },
  {
    language: 'ca',
    phrases: ['mira la pel·lícula | veure la pel·lícula | veure en línia | veure | pel·lícula'],
  },
  { language: 'eu', phrases: ['ikusi online | ikusi | pelikula'] },
  { language: 'is', phrases: ['horfa á | horfðu á | kvikmyndin'] },
  { language: 'ga', phrases: ['féach ar | féach anois'] },
  { language: 'cy', phrases: ['gwyliwch | gwylio'] },
  { language: 'ka', phrases: ['უყურე | ფილმი'] },
  { language: 'hy', phrases: ['դիտել ֆիլմ | դիտել | ֆիլմ'] },
  { language: 'az', phrases: ['filmi izlə | izlə | bədii film'] },
  { language: 'kk', phrases: ['онлайн көру | фильм көру'] },
  { language: 'uz', phrases: ['tomosha qiling'] },
  { language: 'te', phrases: ['చూడండి | సినిమా'] },
  { language: 'ml', phrases: ['കാണുക | സിനിമ'] },
  { language: 'kn', phrases: ['ವೀಕ್ಷಿಸಿ | ಚಲನಚಿತ್ರ'] },
  { language: 'mr', phrases: ['पहा | चित्रपट'] },
  { language: 'ur', phrases: ['دیکھیں | فلم'] },
  { language: 'km', phrases: ['មើលរឿង | មើលកុន | រឿង'] },
  { language: 'lo', phrases: ['ເບິ່ງໜັງອອນລາຍ | ເບິ່ງໜັງ | ໜັງ'] },
  { language: 'my', phrases: ['ရုပ်ရှင်'] },
  { language: 'tl', phrases: ['panoorin ang | panoorin | manood ng'] },
  { language: 'sw', phrases: ['tazama filamu | tazama | filamu'] },
  { language: 'am', phrases: ['ይመልከቱ | ፊልም'] },
  { language: 'af', phrases: ['kyk nou | kyk'] },
];
