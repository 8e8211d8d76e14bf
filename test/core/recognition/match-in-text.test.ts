import { beforeAll, expect, test } from 'vitest';
import type { Knowledge } from '../../../src/core/knowledge.ts';
import { createPage } from '../../../src/core/page/page.ts';
import { recognise } from '../../../src/core/recognise.ts';
import { openBundledKnowledge } from '../../open-bundled-knowledge.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await openBundledKnowledge();
});
const find = (title: string, address = 'https://films.example/1') =>
  recognise(createPage({ address, title }), knowledge, '2026-11-23').film;

test.each([
  ['Spasti ryadovogo Rayana (1998) HD', 'saving-private-ryan-1998'],
  ['Spasti rjadovogo Rajana (1998) HD', 'saving-private-ryan-1998'],
  ['Interstelar (2014) 1080p', 'interstellar-2014'],
  ['The Shawshank Redemtion (1994) 1080p', 'the-shawshank-redemption-1994'],
])('%s', (title, id) => {
  expect(find(title)?.id).toBe(id);
});

test('an address in another romanisation names the film', () => {
  const film = find(
    'Смотреть онлайн в HD',
    'https://films.example/films/12-spasti-rjadovogo-rajana-1998.html',
  );
  expect(film?.id).toBe('saving-private-ryan-1998');
});

test('another year refuses a misspelling', () => {
  expect(find('Interstelar (2009) 1080p')?.id ?? null).toBeNull();
});

test('a misspelt name that stands alone is answered as it is spelt', () => {
  expect(find('Interstelar.2014.1080p.BluRay.x264-GRP', '')).toMatchObject({
    id: 'interstellar-2014',
    title: 'Interstelar',
  });
});

test('a film is shown under the title that the page gives it', () => {
  expect(find('Начало (2010) 1080p')?.title).toBe('Начало');
  expect(find('X2 X-Men United (2003) 1080p')?.title).toBe('X2: X-Men United');
  expect(find('inception 2010 1080p')?.title).toBe('Inception');
});

test('a film of the very title goes before one that has it with an article', () => {
  expect(find('Watch Heat full movie online', 'https://films.example/movie/heat')?.id).toBe('heat-1995');
  expect(find('The Heat (2013) 1080p')?.id).toBe('the-heat-2013');
});

test('lists and searches are no films', () => {
  for (const title of [
    'Latest Hindi Movies 2023 720p',
    'Новинки кино 2023 скачать',
    'Search results for heat 1995',
  ])
    expect(find(title)).toBeNull();
});
