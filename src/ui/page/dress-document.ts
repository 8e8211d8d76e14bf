import type { Texts } from '../text/create-texts.ts';

/** Gives the page the language and direction that its texts have. */
export function dressDocument(target: Document, t: Texts, title?: string): void {
  target.documentElement.lang = t.language;
  target.documentElement.dir = t.direction;
  if (title !== undefined) target.title = title;
}
