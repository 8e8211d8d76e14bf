import { chooseShownTitle } from '../../core/availability/choose-title.ts';
import type { Language } from '../../core/film.ts';
import type { Knowledge } from '../../core/knowledge.ts';
import type { FilmChoice } from '../../core/verdict.ts';
import type { Report } from '../../messages/protocol.ts';
import type { Settings } from '../../messages/settings.ts';
import { listLanguages } from './list-languages.ts';

/** The languages the reader wants titles in, best first: those chosen, else the language everything is said in. */
export function titleLanguagesOf(
  { titleLanguages, language }: Pick<Settings, 'titleLanguages' | 'language'>,
  uiLanguage: string,
): readonly Language[] {
  if (titleLanguages.length > 0) return titleLanguages;
  return listLanguages(language === 'auto' ? uiLanguage : language);
}

/** A film under the title its reader knows it by. One that is in no list keeps the title the page has. */
export function showTitle<F extends FilmChoice>(
  film: F,
  languages: readonly Language[],
  knowledge: Knowledge,
): F {
  const listed = film.id === null ? null : knowledge.findFilm(film.id);
  return listed ? { ...film, title: chooseShownTitle(listed, languages) } : film;
}

/** The report with its films under the titles the reader knows. What is kept and compared are their ids. */
export function showTitles(report: Report, languages: readonly Language[], knowledge: Knowledge): Report {
  const { film } = report.verdict;
  if (film === null) return report;
  const alternatives = film.alternatives.map((one) => showTitle(one, languages, knowledge));
  const shown = { ...showTitle(film, languages, knowledge), alternatives };
  return { ...report, verdict: { ...report.verdict, film: shown } };
}
