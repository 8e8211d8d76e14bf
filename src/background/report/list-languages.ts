import type { Language } from '../../core/film.ts';

/** A language as the lists write it, the nearest first: zh-CN reads zh-Hans, pt-BR reads pt. */
export function listLanguages(spoken: Language): readonly Language[] {
  const { language: base, script } = new Intl.Locale(spoken).maximize();
  return [`${base}-${script}`, base];
}
