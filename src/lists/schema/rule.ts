import * as v from 'valibot';

/**
 * A check with what is wrong and how to mend it. Valibot knows one message only, so the mend
 * stands behind a line break; `describeIssue` takes them apart again.
 */
export function rule<T>(isRight: (value: T) => boolean, message: string, mend: string) {
  return v.check<T, string>(isRight, `${message}\n${mend}`);
}
