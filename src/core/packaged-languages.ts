import type { Language } from './film.ts';

/** Languages the package has texts in (`texts/<language>.json`), in the order of their own names. */
export const PACKAGED_LANGUAGES = [
  'id',
  'de',
  'en',
  'es',
  'fr',
  'it',
  'pl',
  'pt-BR',
  'tr',
  'ru',
  'uk',
  'ar',
  'fa',
  'hi',
  'ja',
  'ko',
  'zh-CN',
  'zh-TW',
] as const satisfies readonly Language[];

const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur)\b/;
/** Chinese is told apart by its script, which a region often stands for. */
const TRADITIONAL = /-(?:hant|tw|hk|mo)\b/;

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
}

/** `ru-RU` → `ru`, `pt` → `pt-BR`, `zh-Hant-HK` → `zh-TW`; English where the package does not speak the language. */
export function choosePackaged(tag: string, packaged: readonly Language[] = PACKAGED_LANGUAGES): Language {
  const wanted = tag.toLowerCase().replaceAll('_', '-');
  const [base = ''] = wanted.split('-');
  const near = base === 'zh' ? (TRADITIONAL.test(wanted) ? 'zh-tw' : 'zh-cn') : wanted;
  const lower = (language: Language) => language.toLowerCase();
  return (
    packaged.find((language) => lower(language) === near) ??
    packaged.find((language) => lower(language).split('-')[0] === base) ??
    'en'
  );
}
