import { describeProblem, type Problem } from '../../lists/problem.ts';
import type { ListsIo } from './lists-io.ts';

/** Prints problems, one a line, and gives the exit status. */
export function reportProblems(problems: readonly Problem[], { print }: Pick<ListsIo, 'print'>): number {
  for (const problem of problems) print(describeProblem(problem));
  return problems.length === 0 ? 0 : 1;
}
