import { firstDayOf, type PartialDay } from '../../core/day.ts';

type DateParts = Pick<Intl.DateTimeFormatOptions, 'day' | 'month' | 'year'>;

/** How languages write the first day of a month that say "the first" and not "one". */
const FIRST_OF_MONTH: Readonly<Record<string, string>> = { fr: '1er', it: '1º', 'pt-BR': '1º' };

function partsOf(date: PartialDay): DateParts {
  if (date.length === 4) return { year: 'numeric' };
  if (date.length === 7) return { month: 'long', year: 'numeric' };
  return { day: 'numeric', month: 'long', year: 'numeric' };
}

/** A month or a year of our calendar lies across two of another one (fa): only a day can be told in that. */
function calendarOf(date: PartialDay): Pick<Intl.DateTimeFormatOptions, 'calendar'> {
  return date.length < 10 ? { calendar: 'gregory' } : {};
}

/** Writes dates of a locale; making a format of Intl takes 50 times as long as using it, so each is made once. */
export function createDateFormat(locale: string): (date: PartialDay) => string {
  const formats = new Map<number, Intl.DateTimeFormat>();
  return (date) => {
    const format =
      formats.get(date.length) ??
      new Intl.DateTimeFormat(locale, { ...partsOf(date), ...calendarOf(date), timeZone: 'UTC' });
    formats.set(date.length, format);
    return write(date, format, FIRST_OF_MONTH[locale]);
  };
}

/** A date as exact as its source gave it: "26 December 2014", "November 2013", "2015". */
function write(date: PartialDay, format: Intl.DateTimeFormat, first = '1'): string {
  const parts = format.formatToParts(new Date(`${firstDayOf(date)}T00:00:00Z`));
  // Russian ends in "г.", which would put two full stops at the end of a sentence. The sign for "day" in Japanese stays.
  const end = parts.at(-1)?.value.endsWith('.') ? -1 : parts.length;
  return parts
    .slice(0, end)
    .map(({ type, value }) => (type === 'day' && value === '1' ? first : value))
    .join('');
}
