import { expect, test } from 'vitest';
import { createPage } from '../../../src/core/page/page.ts';
import { isSaidLicensed } from '../../../src/core/recognition/is-said-licensed.ts';

test.each([
  ['Зеркало (1975) — смотреть бесплатно и легально', 'Зеркало'],
  ['Der lange Weg legal streamen', 'Der lange Weg'],
  ['La larga carretera, gratis y legalmente', 'La larga carretera'],
  ['Uzun Yol izle (telifli yayın)', 'Uzun Yol'],
  ['漫长的路 高清正版', '漫长的路'],
])('%s says so', (title, film) => {
  expect(isSaidLicensed(createPage({ title }), film)).toBe(true);
});

test.each([
  ['Legally Blonde (2001) watch free 720p', 'Legally Blonde'],
  ['The Long Road watch free 720p', 'The Long Road'],
])('%s does not', (title, film) => {
  expect(isSaidLicensed(createPage({ title }), film)).toBe(false);
});
