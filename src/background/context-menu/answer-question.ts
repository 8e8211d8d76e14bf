import type { MenuQuestion } from '../../adapters/context-menu.ts';
import type { Desk } from '../report/desk.ts';
import { readQuestion } from './read-question.ts';

/** Opens the popup's page with the answer for what was right-clicked. */
export async function answerQuestion(question: MenuQuestion, desk: Desk): Promise<void> {
  const { text, film } = readQuestion(question, await desk.knowledge(), desk.today());
  const id = await desk.askedFilms.keep({ text, film, isPrivate: question.isPrivate });
  await desk.tabs.open(`src/popup/index.html?ask=${id}`);
}
