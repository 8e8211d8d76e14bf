import type { Phrases } from './list-phrases.ts';

/** `TAIL_PHRASES` in the languages of Asia and Africa. */
export const TAIL_PHRASES_OF_ASIA: readonly Phrases[] = [
  {
    language: 'id',
    phrases: [
      'sub indo | subtitle indonesia | bahasa indonesia | nonton online | gratis | nonton film',
      'nonton gratis | nonton streaming | nonton sekarang | nonton | full movie sub indo | film lengkap',
      'dubbing indonesia | streaming film | tonton online | terjemahan indonesia | download film',
    ],
  },
  {
    language: 'vi',
    phrases: [
      'vietsub | thuyết minh | lồng tiếng | full hd | trọn bộ | xem phim | xem online | xem miễn phí',
      'tải phim | xem phim online | xem trọn bộ | phim lẻ | phim chiếu rạp | phụ đề việt | bản đẹp',
      'miễn phí',
    ],
  },
  {
    language: 'th',
    phrases: [
      'พากย์ไทย | ซับไทย | เต็มเรื่อง | ดูหนังออนไลน์ | ออนไลน์ | ดูหนัง | ดูฟรี | ดูออนไลน์',
      'ดูหนังไทยออนไลน์ฟรี | ดูหนังไทยออนไลน์ | ดูหนังไทย | หนังเต็มเรื่อง | หนังออนไลน์ | บรรยายไทย',
      'ชัดระดับ | เต็มเรื่องพากย์ไทย',
    ],
  },
  {
    language: 'ar',
    phrases: [
      'مجانا | مترجم اون لاين | مترجم أون لاين | مترجم | مدبلج | اون لاين | أون لاين | كامل',
      'مشاهدة مباشرة | مشاهدة اون لاين | مشاهدة أون لاين | مشاهدة | تحميل | بجودة عالية | كامل بجودة',
      'افلام عربية | افلام مصرية | بطولة | نسخة أصلية | فيلم كامل | مجاناً | اونلاين | أونلاين',
      'على الإنترنت | بجودة',
    ],
  },
  {
    language: 'fa',
    phrases: [
      'رایگان | دوبله فارسی | زیرنویس فارسی | با زیرنویس | دانلود | بدون سانسور | با کیفیت',
      'با کیفیت عالی | با دوبله فارسی | با دوبله | تماشای آنلاین | تماشا | لینک مستقیم | با لینک مستقیم',
      'پخش آنلاین | نسخه کامل | کامل | آنلاین | فیلم سینمایی',
    ],
  },
  {
    language: 'he',
    phrases: [
      'צפייה ישירה | תרגום מובנה | לצפייה | להורדה | לצפייה ישירה | לצפייה ישירה חינם | צפייה | צפו עכשיו',
      'השכרה | להשכרה | צפו | חינם | סרט מלא | הסרט המלא | מתורגם | עם תרגום | אונליין | מדובב',
    ],
  },
  {
    language: 'hi',
    phrases: [
      'डाउनलोड | hindi dubbed | in hindi | full movie hd | फुल मूवी | देखें | ऑनलाइन देखें',
      'मुफ्त में देखें | हिंदी में | हिन्दी में | पूरी फिल्म | पूरी मूवी | फिल्म देखें | फुल फिल्म',
    ],
  },
  {
    language: 'ja',
    phrases: [
      '動画配信 | の動画 | が見放題 | 見放題 | 無料視聴 | フル動画 | 日本語字幕 | 日本語吹替 | 字幕 | 吹替 | 映画情報 | 作品情報 | 公式サイト | を視聴 | 無料動画',
      'フル視聴 | 動画フル | フルで無料 | を無料視聴 | を無料で | の無料動画 | の動画を | 配信中 | 見逃し配信 | 動画を視聴 | 視聴する | の映画情報 | 本編',
      'インターナショナル版 | デジタル修復版 | ディレクターズカット版 | 完全版 | 映画 フル | 無料フル | 高画質 | を観る | のレンタル | レンタル | 購入',
      '4kデジタルリマスター版 | デジタルリマスター版 | オンライン上映',
      '上映スケジュール | 上映館 | 無料で見る | 無料 | ダウンロード',
    ],
  },
  {
    language: 'ko',
    phrases: [
      '다시보기 | 무료보기 | 토렌트 | 자막 | 영화 | 무료 다시보기 | 무료 보기 | 온라인 보기 | 보러가기 | 다운로드 | 스트리밍 | 고화질 | 풀영상 | 전체보기',
      '무료 | 온라인 상영관 | 감독판 | 초고화질 | 구매 | 대여',
    ],
  },
  {
    language: 'zh',
    phrases: [
      '在线观看 | 線上看 | 线上看 | 在线播放 | 高清 | 免费观看 | 下载 | 电影 | 電影 | 完整版 | 中字 | 国语 | 國語 | 中英双字 | 免费在线 | 免費線上看',
      '免費在線觀看 | 免費觀看 | 在线看 | 在線觀看 | 在線看 | 线上观看 | 線上觀看 | 高清完整版 | 高清正版 | 全片 | 完整影片 | 播放 | 迅雷下载 | 磁力下载 | 磁力链接',
      '百度云 | 网盘',
      '国粤双语 | 國粵雙語 | 双语字幕 | 种子 | 夸克网盘 | 阿里云盘 | 高清中字 | 中文字幕 | 國語中字 | 国语中字 | 粤语 | 超清 | 藍光 | 蓝光 | 正片 | 影片',
    ],
  },
  {
    language: 'ms',
    phrases: [
      'percuma | penuh | filem penuh | filem penuh percuma | filem melayu | tonton percuma',
      'tonton sekarang | tonton | sari kata melayu | sarikata',
    ],
  },
  {
    language: 'ta',
    phrases: [
      'தமிழ் முழு திரைப்படம் | முழு திரைப்படம் | திரைப்படம் | ஆன்லைனில் பார்க்க | முழு படம் | தமிழ் படம்',
      'பார்க்க | இலவசமாக',
    ],
  },
  {
    language: 'bn',
    phrases: [
      'পুরো মুভি | বাংলা মুভি | ফ্রি দেখুন | ডাউনলোড | ফুল মুভি | অনলাইনে দেখুন | দেখুন | সম্পূর্ণ সিনেমা',
      'বাংলা সিনেমা | পূর্ণ সিনেমা',
      'বিনামূল্যে',
    ],
  },
  {
    language: 'ka',
    phrases: [
      'უყურე ონლაინ | უყურეთ ონლაინ | ყურება ონლაინ | ონლაინ ყურება | ონლაინში | ონლაინ | ქართულად',
      'qartulad | ფილმები ქართულად | ქართული ფილმი | უფასოდ | სრული ფილმი | მხატვრული ფილმი',
    ],
  },
  {
    language: 'hy',
    phrases: [
      'դիտել առցանց | դիտել օնլայն | դիտել | առցանց | օնլայն | անվճար | հայերեն | լիամետրաժ ֆիլմ',
      'գեղարվեստական ֆիլմ | ամբողջական ֆիլմ',
    ],
  },
  {
    language: 'az',
    phrases: [
      'onlayn izlə | online izlə | izlə | pulsuz izlə | pulsuz | tam film | bütöv film | bədii film',
      'bədii filmi | azərbaycan filmi | azərbaycan dilində | azərbaycanca | türkcə dublyaj | onlayn',
    ],
  },
  {
    language: 'kk',
    phrases: [
      'онлайн көру | тегін көру | көру | тегін | толық фильм | толық нұсқа | көркем фильм | қазақша',
      'қазақ тілінде | қазақ фильмі | фильмін онлайн көру | көркем фильмі | қазақша кино | тарихи фильм',
    ],
  },
  {
    language: 'uz',
    phrases: [
      "onlayn ko'rish | onlayn ko‘rish | tomosha qilish | onlayn tomosha | o'zbek tilida | o‘zbek tilida",
      "uzbek tilida | uzbekcha tarjima | o'zbekcha | bepul | to'liq film | badiiy film | kino skachat",
    ],
  },
  {
    language: 'ky',
    phrases: ['толук кино | онлайн көрүү | бекер көрүү | көрүү | бекер | кыргызча | көркөм тасма'],
  },
  {
    language: 'mn',
    phrases: [
      'кино үзэх | онлайн үзэх | шууд үзэх | үзэх | үнэгүй | монгол хэлээр | монгол хадмалтай',
      'бүтэн кино | монгол кино | уран сайхны кино',
    ],
  },
  {
    language: 'te',
    phrases: ['తెలుగు ఫుల్ మూవీ | ఫుల్ మూవీ | పూర్తి సినిమా | తెలుగు సినిమా | సినిమా చూడండి | ఉచితంగా చూడండి', 'చూడండి | ఉచితంగా'],
  },
  {
    language: 'ml',
    phrases: ['മലയാളം ഫുൾ മൂവി | ഫുൾ മൂവി | മുഴുവൻ സിനിമ | മലയാളം സിനിമ | ഓൺലൈനിൽ കാണുക | കാണുക | സൗജന്യമായി'],
  },
  {
    language: 'kn',
    phrases: ['ಕನ್ನಡ ಫುಲ್ ಮೂವಿ | ಫುಲ್ ಮೂವಿ | ಪೂರ್ಣ ಚಲನಚಿತ್ರ | ಕನ್ನಡ ಚಲನಚಿತ್ರ | ವೀಕ್ಷಿಸಿ | ಉಚಿತವಾಗಿ'],
  },
  {
    language: 'mr',
    phrases: ['मराठी चित्रपट | संपूर्ण चित्रपट | पूर्ण चित्रपट | ऑनलाइन पहा | मोफत पहा | पहा'],
  },
  { language: 'gu', phrases: ['ગુજરાતી ફિલ્મ | ફુલ મૂવી | આખી ફિલ્મ | ઓનલાઇન જુઓ | મફત જુઓ | જુઓ'] },
  { language: 'pa', phrases: ['ਪੰਜਾਬੀ ਫ਼ਿਲਮ | ਪੂਰੀ ਫ਼ਿਲਮ | ਫ਼ਿਲਮ ਪੂਰੀ | ਪੰਜਾਬੀ ਫਿਲਮ | ਪੂਰੀ ਫਿਲਮ | ਆਨਲਾਈਨ ਦੇਖੋ | ਦੇਖੋ'] },
  { language: 'or', phrases: ['ଓଡ଼ିଆ ସିନେମା | ପୂର୍ଣ୍ଣ ସିନେମା | ଦେଖନ୍ତୁ'] },
  {
    language: 'ur',
    phrases: [
      'پاکستانی فلم | فلم مکمل | مکمل فلم | آن لائن دیکھیں | مفت دیکھیں | دیکھیں | اردو فلم | اردو ڈبنگ',
    ],
  },
  { language: 'ne', phrases: ['नेपाली चलचित्र | पूरा चलचित्र | अनलाइन हेर्नुहोस् | हेर्नुहोस्'] },
  { language: 'si', phrases: ['සිංහල උපසිරැසි | සම්පූර්ණ චිත්රපටය | නරඹන්න'] },
  {
    language: 'km',
    phrases: ['មើលរឿងពេញ | មើលរឿង | រឿងពេញ | ពេញរឿង | និយាយខ្មែរ | ភាពយន្តខ្មែរ | មើលដោយឥតគិតថ្លៃ'],
  },
  { language: 'lo', phrases: ['ເບິ່ງໜັງ | ໜັງເຕັມເລື່ອງ | ເຕັມເລື່ອງ | ພາກລາວ | ພາກໄທ'] },
  { language: 'my', phrases: ['မြန်မာစာတန်းထိုး | ဇာတ်ကားအပြည့် | အခမဲ့ကြည့်ရန် | ကြည့်ရန် | အခမဲ့'] },
  { language: 'tl', phrases: ['buong pelikula | full pelikula | panoorin | manood online | nang libre'] },
  { language: 'sw', phrases: ['filamu kamili | filamu nzima | tazama mtandaoni | tazama bure | tazama'] },
  { language: 'am', phrases: ['ሙሉ ፊልም | የአማርኛ ፊልም | አማርኛ ፊልም | ይመልከቱ | በነጻ'] },
  { language: 'af', phrases: ['kyk aanlyn | kyk gratis | kyk nou | volledige film | vollengte film'] },
];
