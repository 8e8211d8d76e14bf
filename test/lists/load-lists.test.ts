import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFiles, listNames } from '../../src/lists/list-files.ts';
import { loadLists } from '../../src/lists/load-lists.ts';
import { film, site } from './samples.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'watchright-lists-'));
  for (const name of listNames) await writeFile(join(dir, listFiles[name].file), '');
});
afterEach(() => rm(dir, { recursive: true }));

describe('loadLists', () => {
  it('gives the records of every file', async () => {
    await writeFile(join(dir, 'sites.jsonl'), `${JSON.stringify(site)}\n`);
    await writeFile(join(dir, 'films.jsonl'), `${JSON.stringify(film)}\n`);
    const { lists, problems } = await loadLists(dir);
    expect(problems).toEqual([]);
    expect(lists).toMatchObject({ sites: [site], films: [film], neutral: [] });
  });

  it('goes on past a missing file and names it', async () => {
    await rm(join(dir, 'neutral.jsonl'));
    await writeFile(join(dir, 'sites.jsonl'), `${JSON.stringify(site)}\n`);
    const { lists, problems } = await loadLists(dir);
    expect(lists.sites).toEqual([site]);
    expect(problems).toMatchObject([{ file: 'neutral.jsonl', line: 0 }]);
  });

  it('gives the other lists when a line of one is broken', async () => {
    await writeFile(join(dir, 'sites.jsonl'), 'oops\n');
    await writeFile(join(dir, 'films.jsonl'), `${JSON.stringify(film)}\n`);
    const { lists, problems } = await loadLists(dir);
    expect(lists.films).toEqual([film]);
    expect(problems).toMatchObject([{ file: 'sites.jsonl', line: 1 }]);
  });
});
