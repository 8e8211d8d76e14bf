import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatList } from '../../src/lists/format-list.ts';
import { film, listing, neutral, service, site } from './samples.ts';

describe('formatList', () => {
  it('sorts the lines and ends the file with one line break', () => {
    const [b, a] = ['b.example', 'a.example'].map((host) => JSON.stringify({ ...site, host }));
    expect(formatList(`${b}\r\n\n${a}`, 'sites').text).toBe(`${a}\n${b}\n`);
  });

  it('puts keys in order', () => {
    const { host, ...rest } = site;
    const mixed = JSON.stringify({ ...rest, host });
    expect(formatList(mixed, 'sites').text).toBe(`${JSON.stringify(site)}\n`);
  });

  it('sorts listings by date and regions by code', () => {
    const older = { ...listing, date: '2022' };
    const mixed = JSON.stringify({ ...site, listings: [listing, older] });
    expect(formatList(mixed, 'sites').text).toBe(
      `${JSON.stringify({ ...site, listings: [older, listing] })}\n`,
    );
    const regions = JSON.stringify({ ...service, regions: { US: {}, CA: {} } });
    expect(formatList(regions, 'services').text).toContain('"regions":{"CA":{},"US":{}}');
  });

  it('changes nothing the second time', () => {
    const { text } = formatList(JSON.stringify(site), 'sites');
    expect(formatList(text ?? '', 'sites').text).toBe(text);
  });

  it('leaves a file with a broken line alone', () => {
    const { text, problems } = formatList(`\n${JSON.stringify(site)}\n{oops\n`, 'sites');
    expect(text).toBeNull();
    expect(problems).toMatchObject([{ line: 3, message: 'is not JSON' }]);
  });

  it('joins a record that is written over several lines', () => {
    const spread = JSON.stringify({ ...site, host: 'a.example' }, null, 2);
    const text = `\uFEFF${JSON.stringify({ ...site, host: 'b.example' })}\r\n${spread}\r\n`;
    const hosts = formatList(text, 'sites')
      .text?.trim()
      .split('\n')
      .map((line) => JSON.parse(line).host);
    expect(hosts).toEqual(['a.example', 'b.example']);
  });

  it('takes blanks off texts and keeps one of two lines that say the same', () => {
    const blank = JSON.stringify({ ...neutral, name: ` ${neutral.name} ` });
    expect(formatList(`${blank}\n${JSON.stringify(neutral)}\n`, 'neutral').text).toBe(
      `${JSON.stringify(neutral)}\n`,
    );
  });

  it('keeps two entries of one key, for somebody to judge', () => {
    const text = [neutral, { ...neutral, kind: 'shop' }].map((one) => `${JSON.stringify(one)}\n`).join('');
    expect(formatList(text, 'neutral').text).toBe(text);
  });

  it('puts any order of lines and keys back, whatever the titles hold', () => {
    const titles = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    const isText = (text: string) => !/\p{Cc}/u.test(text) && text.trim().normalize('NFC') !== '';
    const years = fc.uniqueArray(fc.integer({ min: 1890, max: 2090 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(titles.filter(isText), years, fc.infiniteStream(fc.nat(9)), (title, all, chance) => {
        const films = all
          .toSorted((a, b) => a - b)
          .map((year) => ({
            ...film,
            id: `a-${year}`,
            year,
            titles: { fr: [title] },
            unconfirmed: { de: [title] },
          }));
        const wanted = formatList(films.map((one) => JSON.stringify(one)).join('\n'), 'films').text;
        const shuffled = films
          .map((one) => [chance.next().value, one] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([indent, one]) =>
            JSON.stringify(Object.fromEntries(Object.entries(one).toReversed()), null, indent % 3),
          );
        expect(
          wanted
            ?.trim()
            .split('\n')
            .map((line) => JSON.parse(line).year),
        ).toEqual(films.map(({ year }) => year));
        expect(formatList(shuffled.join('\r\n'), 'films')).toEqual({ text: wanted, problems: [] });
        expect(formatList(wanted ?? '', 'films').text).toBe(wanted);
      }),
      { numRuns: 100 },
    );
  });
});
