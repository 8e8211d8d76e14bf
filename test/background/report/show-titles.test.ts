import { expect, test } from 'vitest';
import { showTitles, titleLanguagesOf } from '../../../src/background/report/show-titles.ts';
import { DEFAULT_SETTINGS } from '../../../src/messages/default-settings.ts';
import { sampleFilm, sampleReport, sampleVerdict } from '../../ui/sample-report.ts';
import { openSmallKnowledge } from '../small-lists.ts';

test('titles follow the language of the texts until the reader chooses others', () => {
  expect(titleLanguagesOf(DEFAULT_SETTINGS, 'ru-RU')).toContain('ru');
  expect(titleLanguagesOf(DEFAULT_SETTINGS, 'zh-TW')).toEqual(['zh-Hant', 'zh']);
  expect(titleLanguagesOf({ ...DEFAULT_SETTINGS, language: 'pl' }, 'ru')).toContain('pl');
  expect(titleLanguagesOf({ ...DEFAULT_SETTINGS, titleLanguages: ['original', 'en'] }, 'ru')).toEqual([
    'original',
    'en',
  ]);
});

test('films are shown under the titles the reader knows, and stay the films they are', () => {
  const unlisted = { id: null, title: 'Obscure', year: 2001 };
  const film = sampleFilm({ alternatives: [unlisted] });
  const report = sampleReport({ verdict: sampleVerdict({ film }) });
  const shown = showTitles(report, ['ru'], openSmallKnowledge()).verdict.film;
  expect(shown).toMatchObject({ id: film.id, title: 'Интервью', alternatives: [unlisted] });
  const asIs = showTitles(report, ['ko'], openSmallKnowledge()).verdict.film;
  expect(asIs?.title).toBe('The Interview');
});
