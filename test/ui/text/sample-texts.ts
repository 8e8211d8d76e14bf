import type { Wording } from '../../../src/core/wording.ts';
import { createTexts, type Texts } from '../../../src/ui/text/create-texts.ts';
import english from '../../../src/ui/text/messages/en.json';
import russian from '../../../src/ui/text/messages/ru.json';

const authorities = {
  en: { ustr: 'USTR', court: 'Moscow City Court' },
  ru: { ustr: 'Торговый представитель США (USTR)', court: 'Московский городской суд' },
};

export function sampleWording(language: 'en' | 'ru'): Wording {
  return {
    language,
    direction: 'ltr',
    messages: language === 'en' ? english : russian,
    authorityNames: authorities[language],
  };
}

export function sampleTexts(language: 'en' | 'ru'): Texts {
  return createTexts(sampleWording(language));
}
