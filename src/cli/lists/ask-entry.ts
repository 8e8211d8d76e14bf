import { type Draft, setField } from '../../lists/editing/draft.ts';
import type { Question } from '../../lists/editing/question.ts';
import type { Problem } from '../../lists/problem.ts';
import type { ListsIo } from './lists-io.ts';

/** What an answer is measured by while the entry is not whole yet: problems of the draft, those of the question's key included. */
export type CheckAnswer = (draft: Draft, question: Question) => readonly Problem[];

const SHOWN = 12;

/** Answered by somebody who wants the question before once more. */
export const BACK = '<';

/** Asks one question after the other; a wrong answer is told and asked again. Null when nobody answers any more. */
export async function askEntry(
  draft: Draft,
  questions: readonly Question[],
  check: CheckAnswer,
  io: Pick<ListsIo, 'ask' | 'print'>,
): Promise<Draft | null> {
  let entry = draft;
  for (let at = 0; at < questions.length; ) {
    const question = questions[at];
    if (question === undefined || question.when?.(entry) === false) {
      at++;
      continue;
    }
    const initial = question.initial?.(entry);
    const answer = await io.ask(wordQuestion(question, initial));
    if (answer === null) return null;
    if (answer.trim() === BACK) {
      at = findBefore(questions, at, entry);
      continue;
    }
    const value = readAnswer(answer.trim() || initial || '', question, io);
    if (value === REFUSED) continue;
    const next = setField(entry, question.field, value);
    const wrong = value === undefined && question.isOptional ? [] : check(next, question);
    for (const { field, message, mend } of wrong) io.print(`  ${field} ${message}. ${mend}.`);
    entry = next;
    // A clash may be about an earlier answer: that one is asked for again.
    at = wrong.length === 0 ? at + 1 : findQuestion(questions, wrong[0]?.field ?? '', at);
  }
  return entry;
}

/** The question before that one; the first has none before it. */
function findBefore(questions: readonly Question[], at: number, entry: Draft): number {
  const asked = questions.findLastIndex((question, place) => place < at && question.when?.(entry) !== false);
  return Math.max(0, asked);
}

function wordQuestion({ text, isOptional }: Question, initial: string | undefined): string {
  if (initial !== undefined) return `${text} [${initial}]: `;
  return isOptional ? `${text} [none]: ` : `${text}: `;
}

function findQuestion(questions: readonly Question[], field: string, current: number): number {
  const place = questions.findIndex((question) => isPartOf(field, question.field));
  return place >= 0 && place < current ? place : current;
}

/** True for a field itself and for what lies in it. */
export function isPartOf(field: string, whole: string): boolean {
  return field === whole || field.startsWith(`${whole}.`);
}

/** The answer cannot be used; why has been said. */
const REFUSED = Symbol('refused');

function readAnswer(answer: string, question: Question, io: Pick<ListsIo, 'print'>): unknown {
  if (answer === '') {
    if (question.isOptional) return undefined;
    io.print('  This one is needed.');
    return REFUSED;
  }
  if (question.find) return choose(answer, question.find(answer), io);
  try {
    return question.read ? question.read(answer) : answer;
  } catch (error) {
    io.print(`  ${error instanceof Error ? error.message : String(error)}.`);
    return REFUSED;
  }
}

function choose(
  answer: string,
  found: ReturnType<NonNullable<Question['find']>>,
  io: Pick<ListsIo, 'print'>,
): unknown {
  const only = found.find(({ id }) => id === answer) ?? (found.length === 1 ? found[0] : undefined);
  if (only) {
    io.print(`  ${only.id}: ${only.label}`);
    return only.id;
  }
  if (found.length === 0) io.print('  Nothing is called that. Try another part of the name.');
  for (const { id, label } of found.slice(0, SHOWN)) io.print(`  ${id}: ${label}`);
  if (found.length > SHOWN) io.print(`  … and ${found.length - SHOWN} more`);
  return REFUSED;
}
