import type { Phrases } from './phrase.ts';

/** "Free", as pages say it of a stream. Free licensed services say it too: never enough alone. */
export const FREE_WORDS: readonly Phrases[] = [
  { language: 'en', phrases: ['free online', 'online free', 'watch free', 'for free', 'free'] },
  { language: 'ru', phrases: ['бесплатно'] },
  { language: 'uk', phrases: ['безкоштовно'] },
  { language: 'bg', phrases: ['безплатно'] },
  { language: 'sr', phrases: ['besplatno'] },
  { language: 'de', phrases: ['kostenlos'] },
  { language: 'fr', phrases: ['gratuit', 'gratuitement'] },
  { language: 'es', phrases: ['gratis'] },
  { language: 'pt', phrases: ['grátis'] },
  { language: 'pl', phrases: ['za darmo'] },
  { language: 'cs', phrases: ['zdarma'] },
  { language: 'sk', phrases: ['zadarmo'] },
  { language: 'hu', phrases: ['ingyen'] },
  { language: 'tr', phrases: ['ücretsiz', 'bedava'] },
  { language: 'el', phrases: ['δωρεάν'] },
  { language: 'fi', phrases: ['ilmaiseksi'] },
  { language: 'vi', phrases: ['miễn phí'] },
  { language: 'th', phrases: ['ดูฟรี', 'ฟรี'] },
  { language: 'ar', phrases: ['مجانا'] },
  { language: 'fa', phrases: ['رایگان'] },
  { language: 'he', phrases: ['חינם'] },
  { language: 'ja', phrases: ['無料視聴', '無料'] },
  { language: 'ko', phrases: ['무료보기', '무료'] },
  { language: 'zh', phrases: ['免费', '免費'] },
];

/** How copies are dubbed or subtitled, in the short forms that services do not use in titles. */
export const DUB_WORDS: readonly Phrases[] = [
  { language: 'en', phrases: ['hindi dubbed', 'eng sub', 'english sub', 'dual audio'] },
  { language: 'de', phrases: ['stream deutsch', 'german stream'] },
  { language: 'fr', phrases: ['vf', 'vostfr', 'truefrench', 'streaming vf'] },
  { language: 'es', phrases: ['latino', 'subtitulada', 'castellano', 'subtitulado'] },
  { language: 'pt', phrases: ['dublado', 'legendado'] },
  { language: 'it', phrases: ['streaming ita', 'sub ita'] },
  { language: 'pl', phrases: ['lektor pl', 'napisy pl', 'dubbing pl'] },
  { language: 'cs', phrases: ['cz dabing', 'cz titulky'] },
  { language: 'ro', phrases: ['online subtitrat', 'subtitrat in romana'] },
  { language: 'tr', phrases: ['türkçe dublaj', 'türkçe altyazılı'] },
  { language: 'id', phrases: ['sub indo', 'subtitle indonesia'] },
  { language: 'vi', phrases: ['vietsub'] },
  { language: 'th', phrases: ['พากย์ไทย', 'ซับไทย'] },
  { language: 'ar', phrases: ['مترجم اون لاين', 'مترجم أون لاين'] },
];
