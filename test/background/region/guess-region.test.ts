import { describe, expect, test } from 'vitest';
import { guessRegion, regionsWithTimeZones } from '../../../src/background/region/guess-region.ts';

describe('the region guessed on the device', () => {
  test.each([
    ['Europe/Moscow', 'RU'],
    ['Asia/Vladivostok', 'RU'],
    ['America/New_York', 'US'],
    ['America/Toronto', 'CA'],
    ['Europe/Kyiv', 'UA'],
    ['Europe/Kiev', 'UA'],
    ['Asia/Calcutta', 'IN'],
  ])('the time zone %s means %s, whatever the language', (timeZone, region) => {
    expect(guessRegion({ timeZone, languages: ['en-GB'] })).toBe(region);
  });

  test('a time zone that says nothing leaves it to the first language with a region', () => {
    expect(guessRegion({ timeZone: 'UTC', languages: ['en', 'zh-Hant-TW', 'en-US'] })).toBe('TW');
  });

  test('a language without a region is no hint', () => {
    expect(guessRegion({ timeZone: 'Etc/GMT+3', languages: ['en', 'ru'] })).toBeNull();
  });

  test('a time zone that two states claim is left to the language', () => {
    expect(guessRegion({ timeZone: 'Europe/Simferopol', languages: ['uk'] })).toBeNull();
  });

  test('the zone this test runs in is known, unless it is UTC', () => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const isPlace = timeZone.includes('/') && !timeZone.startsWith('Etc/');
    expect(guessRegion({ timeZone, languages: [] }) !== null).toBe(isPlace);
  });

  test('no time zone stands for two regions, and all are ones this runtime knows', async () => {
    const { default: table } = await import('../../../src/background/region/time-zones.json');
    const zones = Object.values(table).flatMap((text) => text.split(' '));
    expect(new Set(zones).size).toBe(zones.length);
    for (const timeZone of zones) expect(() => Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
    expect(regionsWithTimeZones).toEqual([...regionsWithTimeZones].sort());
  });
});
