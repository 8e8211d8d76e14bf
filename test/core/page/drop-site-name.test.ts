import { expect, test } from 'vitest';
import { dropSiteName } from '../../../src/core/page/drop-site-name.ts';

const drop = (text: string, host: string, siteNames: readonly string[] = []) =>
  dropSiteName(text, { host, siteNames });

test.each([
  ['Streamhouse: The Long Road', 'streamhouse.example', 'The Long Road'],
  ['The Long Road on Streamhouse - watch in HD', 'streamhouse.example', 'The Long Road - watch in HD'],
  ['Movies on Streamhouse – The Long Road', 'streamhouse.example', 'The Long Road'],
  ['The Long Road / Streamhouse – watch', 'streamhouse.example', 'The Long Road – watch'],
  ['The Long Road Streamhouse', 'streamhousehd.example', 'The Long Road'],
  ['The Long Road | Streamhouse', 'www4.streamhouse.example', 'The Long Road'],
])('%s on %s is of %s', (text, host, own) => {
  expect(drop(text, host)).toBe(own);
});

test('a service is known by each of its names', () => {
  expect(drop('The Long Road op VRT MAX', 'vrt.example', ['VRT MAX (VRT NU)'])).toBe('The Long Road');
});

test.each([
  ['"Gravity" – watch the film', 'gravity.example'],
  ['Gravity', 'gravity.example'],
])('%s keeps its title on a site of that name', (text, host) => {
  expect(drop(text, host)).toBe(text);
});
