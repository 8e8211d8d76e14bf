import { expect, test } from 'vitest';
import { readTitle } from '../../../src/core/page/read-title.ts';

const read = (title: string, host = 'films.example') => {
  const clue = readTitle(title, { host, siteNames: [], place: 'title' });
  return [clue.titles[0], clue.year];
};

test.each([
  ['Watch Signs 2002 Full Movie Free Online', 'Signs', 2002],
  ['Смотреть фильм Сноуден онлайн в HD качестве 720p', 'Сноуден', null],
  ['Початок (2010) дивитись онлайн українською', 'Початок', 2010],
  ['Ver El laberinto del fauno Online Gratis', 'El laberinto del fauno', null],
  ['Télécharger Iron Man', 'Iron Man', null],
  ['Esaretin Bedeli izle | Türkçe Dublaj Full HD', 'Esaretin Bedeli', null],
  ['Nonton Inception (2010) Sub Indo', 'Inception', 2010],
  ['مشاهدة فيلم Inception 2010 مترجم اون لاين', 'Inception', 2010],
  ['2010年科幻动作《盗梦空间/Inception》BD中英双字幕', '盗梦空间', 2010],
  ['[BT下载][霸王别姬][BD-MKV/4.9GB][国语中字][1080P]', '霸王别姬', null],
  ['寄生上流線上看 - 2019電影', '寄生上流', 2019],
])('%s names %s', (title, film, year) => {
  expect(read(title)).toEqual([film, year]);
});

test('the name of the site is no part of the title, in whatever letters it is written', () => {
  expect(read('Джокер / Joker / 2019 / BDRip (1080p) :: Кинозал.ТВ', 'kinozal.tv')).toEqual(['Joker', 2019]);
  expect(read('rutor.info :: Близкие (2017) WEB-DL 1080p', 'rutor.info')).toEqual(['Близкие', 2017]);
});

test('a film that is named like its site keeps its title', () => {
  expect(read('Gravity', 'gravity.example')).toEqual(['Gravity', null]);
});

test('direction marks and zero-width characters do not matter', () => {
  expect(read('\u200eHeat\u200b (1995)')).toEqual(['Heat', 1995]);
});
