import type * as v from 'valibot';

/** What a schema found wrong: where in the record, what, and how to mend it. */
export interface IssueText {
  readonly field: string;
  readonly message: string;
  readonly mend: string;
}

/** Puts an issue of valibot into words. Rules of our own bring their words along (see `rule`). */
export function describeIssue(issue: v.BaseIssue<unknown>): IssueText {
  const field = issue.path?.map((step) => String(step.key)).join('.') ?? '';
  if (issue.type === 'check') {
    const [message = '', mend = ''] = issue.message.split('\n');
    return { field, message, mend };
  }
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { field, message: 'is not a known field', mend: 'Correct its name or remove it' };
  }
  if (issue.received === 'undefined') {
    return { field, message: 'is missing', mend: 'Add it' };
  }
  return { field, message: `is ${issue.received}`, mend: `Write ${sayExpected(issue.expected ?? '')}` };
}

/** `("A" | "B" | "C")` is what valibot expects; people read `A, B or C`. */
function sayExpected(expected: string): string {
  const choices = [...expected.matchAll(/"([^"]*)"/g)].map(([, choice = '']) => choice);
  const last = choices.pop();
  if (last === undefined) return expected;
  return choices.length === 0 ? last : `${choices.join(', ')} or ${last}`;
}
