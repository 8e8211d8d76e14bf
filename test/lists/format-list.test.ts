import { describe, expect, it } from 'vitest';
import { formatList } from '../../src/lists/format-list.ts';
import { listing, service, site } from './samples.ts';

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
});
