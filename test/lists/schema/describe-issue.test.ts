import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../../src/lists/schema/describe-issue.ts';

const describeFirst = (schema: v.GenericSchema, input: unknown) => {
  const [issue] = v.safeParse(schema, input).issues ?? [];
  return issue && describeIssue(issue);
};

describe('describeIssue', () => {
  it.each([
    ['A or B', v.picklist(['A', 'B']), 'C'],
    ['rent, buy or free', v.picklist(['rent', 'buy', 'free']), 'lend'],
    ['all', v.literal('all'), 'some'],
    ['string', v.string(), 3],
  ])('tells what to write as people would: %s', (expected, schema, input) => {
    expect(describeFirst(schema, input)?.mend).toBe(`Write ${expected}`);
  });
});
