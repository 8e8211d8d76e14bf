/** A calendar day in UTC, `YYYY-MM-DD`. Compares correctly as a string. */
export type Day = string;

/** A date as sources give it: a day, a month (`2013-11`) or a year (`2015`). */
export type PartialDay = string;

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const PARTIAL_DAY = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** True for a real calendar day written `YYYY-MM-DD` (2023-02-30 is not one). */
export function isDay(text: string): text is Day {
  if (!DAY.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** True for a day, a month or a year. */
export function isPartialDay(text: string): text is PartialDay {
  return PARTIAL_DAY.test(text) && (text.length < 10 || isDay(text));
}

/** The first day that a partial date can mean. */
export function firstDayOf(date: PartialDay): Day {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day that a partial date can mean: a fact dated "2013-11" is sure to be known from 2013-11-30. */
export function lastDayOf(date: PartialDay): Day {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The day `days` later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same calendar day `years` later (29 February becomes 1 March). */
export function addYears(day: Day, years: number): Day {
  // Without a Date, because every service of a region is asked: 0.05 µs against 2.
  const year = Number(day.slice(0, 4)) + years;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const rest = day.endsWith('-02-29') && !isLeap ? '-03-01' : day.slice(4);
  return String(year).padStart(4, '0') + rest;
}
