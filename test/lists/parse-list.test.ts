import { describe, expect, it } from 'vitest';
import { listFiles } from '../../src/lists/list-files.ts';
import { parseList } from '../../src/lists/parse-list.ts';
import { describeProblem } from '../../src/lists/problem.ts';
import { site } from './samples.ts';

const line = JSON.stringify(site);

describe('parseList', () => {
  it('reads the lines around a broken one', () => {
    const { rows, problems } = parseList(`${line}\n{"host":\n${line}\n`, listFiles.sites);
    expect(rows.map((row) => row.line)).toEqual([1, 3]);
    expect(problems).toMatchObject([{ file: 'sites.jsonl', line: 2, field: '', message: 'is not JSON' }]);
  });

  it('names every field that is wrong in a line', () => {
    const { problems } = parseList(
      JSON.stringify({ ...site, kind: 'shop', checked: 'now' }),
      listFiles.sites,
    );
    expect(problems.map((problem) => problem.field)).toEqual(['kind', 'checked']);
  });

  it('refuses JSON that is not a record', () => {
    const { rows, problems } = parseList('[]\nnull\n1\n', listFiles.sites);
    expect(rows).toEqual([]);
    expect(new Set(problems.map((problem) => problem.line))).toEqual(new Set([1, 2, 3]));
  });

  it('finds blank lines', () => {
    expect(parseList(`${line}\n\n${line}\n`, listFiles.sites).problems).toMatchObject([{ line: 2 }]);
  });

  it('takes an empty file as an empty list', () => {
    expect(parseList('', listFiles.sites)).toEqual({ rows: [], problems: [] });
  });
});

describe('describeProblem', () => {
  it('tells file, line, field, what is wrong and the mend in one line', () => {
    const [problem] = parseList(JSON.stringify({ ...site, checked: '2023-02-30' }), listFiles.sites).problems;
    expect(problem && describeProblem(problem)).toBe(
      'sites.jsonl:1 checked: is not a real day. Write YYYY-MM-DD.',
    );
  });
});
