import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runLists } from '../../src/cli/run-lists.ts';
import { listFiles, listNames } from '../../src/lists/list-files.ts';
import { authority, film, site, source } from '../lists/samples.ts';

let dataDir = '';
let printed: string[] = [];
const run = (...args: string[]) =>
  runLists(args, { dataDir, today: '2026-02-01', print: (line) => printed.push(line) });
const write = (file: string, ...records: object[]) =>
  writeFile(join(dataDir, file), records.map((record) => `${JSON.stringify(record)}\n`).join(''));

beforeEach(async () => {
  printed = [];
  dataDir = await mkdtemp(join(tmpdir(), 'watchright-lists-'));
  for (const name of listNames) await write(listFiles[name].file);
  await write('films.jsonl', film);
  await write('sites.jsonl', site);
  await write('authorities.jsonl', authority);
  await write('sources.jsonl', source);
});
afterEach(() => rm(dataDir, { recursive: true }));

describe('npm run lists', () => {
  it('prints counts and compiled sizes', async () => {
    expect(await run()).toBe(0);
    expect(printed).toContain('      1  films');
    expect(printed).toContain('      1  listed sites');
    expect(printed.find((line) => line.includes('bytes compiled'))).toMatch(/^ *[1-9]/);
  });

  it('check says that all is well', async () => {
    expect(await run('check')).toBe(0);
    expect(printed).toEqual(['The lists are in order.']);
  });

  it('check names file, line and field, and fails', async () => {
    await write('sites.jsonl', site, { ...site, host: 'a.example', checked: '2026-02-02' });
    expect(await run('check')).toBe(1);
    expect(printed).toContain(
      'sites.jsonl:2 checked: is 2026-02-02, which is after today (2026-02-01). Correct the date.',
    );
  });

  it('format puts a list in order and leaves a broken one alone', async () => {
    await write('sites.jsonl', { ...site, host: 'b.example' }, { ...site, host: 'a.example' });
    await writeFile(join(dataDir, 'films.jsonl'), '{broken');
    expect(await run('format')).toBe(1);
    expect(printed[0]).toBe('Formatted sites.jsonl');
    expect(printed[1]).toMatch(/^films\.jsonl:1: is not JSON/);
    expect(await readFile(join(dataDir, 'sites.jsonl'), 'utf8')).toMatch(/^\{"host":"a\.example"/);
    expect(await readFile(join(dataDir, 'films.jsonl'), 'utf8')).toBe('{broken');
  });

  it('find prints films by any of their titles', async () => {
    expect(await run('find', 'интервью')).toBe(0);
    expect(printed).toEqual(['the-interview-2014 | tt2788710 | The Interview | ru: Интервью']);
  });

  it('says how it is used when the command is not known', async () => {
    expect(await run('frobnicate')).toBe(2);
    expect(await run('find')).toBe(2);
    expect(printed[0]).toMatch(/^Usage/);
  });
});
