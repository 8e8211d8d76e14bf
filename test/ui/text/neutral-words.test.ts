import { expect, test } from 'vitest';
import { PACKAGED_LANGUAGES } from '../../../src/core/packaged-languages.ts';
import { readMessages } from './read-messages.ts';

/** What only a court could say of a site or a copy: "illegal", "pirate", "stolen", and what accuses as much. */
const JUDGING: Readonly<Record<(typeof PACKAGED_LANGUAGES)[number], RegExp>> = {
  ar: /غير قانوني|غير شرعي|غير مشروع|قرص[ان]|مقرصن|مسروق/,
  de: /illegal|raubkopi|pirat|gestohlen|rechtswidrig/i,
  en: /illegal|unlawful|\bpira|stolen|theft/i,
  es: /ilegal|ilícit|pirat|\brobad/i,
  fa: /غیرقانونی|غیرمجاز|دزد|قاچاق|سرقت/,
  fr: /illégal|illicite|pirat|\bvolée?s?\b/i,
  hi: /अवैध|गैर-?कानूनी|ग़ैर-?क़ानूनी|पाइरे|पायरे|चोरी/,
  id: /ilegal|bajak|curian/i,
  it: /illegal|illecit|pirat|rubat/i,
  ja: /違法|不法|海賊|盗|名指し/,
  ko: /불법|해적|도둑|도용|무단|지목/,
  pl: /nielegaln|bezprawn|pira[ct]|kradzi|skradzion/i,
  'pt-BR': /ilegal|ilícit|pirat|roubad/i,
  ru: /незаконн|нелегальн|пират|краден|ворован/i,
  tr: /yasa ?dışı|illegal|korsan|kaçak|çalıntı/i,
  uk: /незаконн|нелегальн|пірат|крад/i,
  'zh-CN': /非法|违法|盗|侵权/,
  'zh-TW': /非法|違法|盜|侵權/,
};

test.each(PACKAGED_LANGUAGES)(
  '%s calls no site or copy by a name that only a court could give it',
  (language) => {
    expect(readMessages(language).filter((text) => JUDGING[language].test(text))).toEqual([]);
  },
);
