import type { Price } from '../../core/availability/availability.ts';
import type { PartialDay } from '../../core/day.ts';
import type { Region } from '../../core/region.ts';
import type { Wording } from '../../core/wording.ts';
import { createDateFormat } from './create-date-format.ts';
import { fillMessage } from './fill-message.ts';
import { formatLocale } from './format-locale.ts';
import { formatPrice } from './format-price.ts';
import { isolateText } from './isolate-text.ts';
import type { MessageKey } from './message-key.ts';

export type MessageParams = Readonly<Record<string, string | number>>;

/** Speaks one language: `t('state.here', { region, date })`, and dates, prices and names beside it. */
export interface Texts {
  (key: MessageKey, params?: MessageParams): string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** What stands between two sentences: the full stop of Chinese and Japanese has its blank within. */
  readonly gap: string;
  /** The message with its placeholders still in it, for sentences that hold elements. */
  readonly pattern: (key: MessageKey, count?: number) => string;
  readonly date: (date: PartialDay) => string;
  readonly price: (price: Price) => string;
  /** Name of a region as it stands in a list. */
  readonly region: (region: Region) => string;
  /** Names of regions as they stand in a sentence: "the US and Canada"; `more` ends the list. */
  readonly regions: (regions: readonly Region[], more?: readonly string[]) => string;
  readonly authority: (key: string) => string;
}

/** The texts of a wording. Numbers among the parameters are written in the reader's way; `count` chooses the plural. */
export function createTexts(wording: Wording): Texts {
  const { language, direction, messages } = wording;
  const locale = formatLocale(language);
  const plurals = new Intl.PluralRules(locale);
  // Years go without the mark of thousands, counts with it.
  const numbers = new Intl.NumberFormat(locale, { useGrouping: false });
  const counts = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  // Short names: "США" and "Hong Kong" read better in a sentence than "Соединенные Штаты" and "Hong Kong SAR China".
  const shortNames = new Intl.DisplayNames([locale], { type: 'region', style: 'short' });
  const fullNames = new Intl.DisplayNames([locale], { type: 'region' });

  const pattern = (key: MessageKey, count = 0): string => {
    const message = messages[key];
    if (message === undefined || typeof message === 'string') return message ?? key;
    const { other = key } = message;
    return message[plurals.select(count)] ?? other;
  };
  const translate = (key: MessageKey, params: MessageParams = {}): string => {
    const filled = Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number'
        ? (name === 'count' ? counts : numbers).format(value)
        : isolateText(value, direction),
    ]);
    const { count = 0 } = params;
    return fillMessage(pattern(key, Number(count)), Object.fromEntries(filled));
  };
  // Some languages shorten to what nobody says: "R.-U.", "Wlk. Bryt.".
  const inFull = new Set(pattern('region.in-full').split(' '));
  const region = (code: Region): string => (inFull.has(code) ? fullNames : shortNames).of(code) ?? code;
  const articled = new Set(pattern('region.articled').split(' '));
  const inSentence = (code: Region): string =>
    articled.has(code) ? translate('region.with-article', { region: region(code) }) : region(code);

  return Object.assign(translate, {
    language,
    direction,
    gap: /^(?:ja|zh)\b/.test(language) ? '' : ' ',
    pattern,
    date: createDateFormat(locale),
    price: (price: Price) => formatPrice(price, locale),
    region,
    regions: (codes: readonly Region[], more: readonly string[] = []) =>
      lists.format([...codes.map(inSentence), ...more]),
    authority: (key: string) => wording.authorityNames[key] ?? key,
  });
}
