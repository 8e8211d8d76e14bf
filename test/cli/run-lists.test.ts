import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runLists } from '../../src/cli/run-lists.ts';
import { listFiles, listNames } from '../../src/lists/list-files.ts';
import { authority, film, service, site, source } from '../lists/samples.ts';

let dataDir = '';
let printed: string[] = [];
let answers: string[] = [];
let committed: Record<string, string> = {};
const run = (...args: string[]) =>
  runLists(args, {
    dataDir,
    sharedDir: join(dataDir, 'shared'),
    today: '2026-02-01',
    print: (line) => printed.push(line),
    ask: async (question) => {
      printed.push(question);
      return answers.shift() ?? null;
    },
    readAt: async (_commit, file) => committed[file] ?? null,
    judgeAt: async (commit, rows) =>
      commit === 'lost' ? null : rows.map(() => (commit ? 'none' : 'suspected')),
  });
const read = (file: string) => readFile(join(dataDir, file), 'utf8');
const write = (file: string, ...records: object[]) =>
  writeFile(join(dataDir, file), records.map((record) => `${JSON.stringify(record)}\n`).join(''));

beforeEach(async () => {
  printed = [];
  answers = [];
  committed = {};
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
    expect(printed).toContain('      1  films, by language of the original');
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
    expect(printed).toEqual([
      'films.jsonl:1 | the-interview-2014 | tt2788710 | The Interview | ru: Интервью',
    ]);
  });

  it('says how it is used when the command is not known', async () => {
    expect(await run('frobnicate')).toBe(2);
    expect(await run('find')).toBe(2);
    expect(await run('add')).toBe(2);
    expect(await run('add', 'banana')).toBe(2);
    expect(printed.map((text) => text.split('\n')[0])).toEqual([
      'There is no command "frobnicate".',
      'What title? npm run lists -- find <title>',
      'Add what? One of film, site, service, offer, record.',
      'No "banana" can be added, only one of film, site, service, offer, record.',
    ]);
    expect(printed[0]).toMatch(/\nUsage: /);
  });
});

describe('npm run lists -- add', () => {
  it('asks for a film, checks each answer and writes it where it belongs', async () => {
    answers = [
      'A Film',
      '20x4',
      '1014',
      '2014',
      '',
      'xx',
      'fr',
      'Un film',
      '',
      'de: Ein Film, Der Film',
      '',
      '',
      'imdb',
      '',
    ];
    expect(await run('add', 'film')).toBe(0);
    expect(await read('films.jsonl')).toBe(
      `${JSON.stringify({
        id: 'a-film-2014',
        title: 'A Film',
        year: 2014,
        language: 'fr',
        original: 'Un film',
        titles: { de: ['Ein Film', 'Der Film'] },
        source: 'imdb',
        checked: '2026-02-01',
      })}\n${JSON.stringify(film)}\n`,
    );
    expect(printed).toContain('  A year has four digits.');
    expect(printed).toContain('  year is not a year of a film. Write four digits.');
    expect(printed).toContain(
      '  language is not a language tag. Write two or three letters, with a script where it matters: ru, zh-Hant.',
    );
    expect(printed.at(-1)).toBe('Written to films.jsonl:1');
    expect(await run('check')).toBe(0);
  });

  it('goes back to the question before', async () => {
    answers = ['A Flim', '<', '<', 'A Film', '2014', '', 'en', '', '', '', '', '', 'imdb', ''];
    expect(await run('add', 'film')).toBe(0);
    expect(await read('films.jsonl')).toContain('"id":"a-film-2014","title":"A Film"');
  });

  it('asks again for what clashes with another entry', async () => {
    await write('services.jsonl', service);
    answers = ['The Interview', '2014', ''];
    expect(await run('add', 'film')).toBe(1);
    expect(printed).toContain(
      '  title is that of line 1 (the-interview-2014) as well. Correct it, or make one entry of the two.',
    );
    expect(printed.at(-1)).toBe('Nothing was written.');
    printed = [];
    answers = ['cinema-home.example', 'fresh.example', 'index'];
    await run('add', 'site');
    expect(printed.filter((line) => line.startsWith('Host'))).toHaveLength(2);
    expect(printed.find((line) => line.startsWith('  '))).toMatch(
      /^ {2}host clashes with services\.jsonl:1, which has cinema-home\.example as licensed, and the new entry/,
    );
  });

  it('adds a listing to a site that is there', async () => {
    const second = [
      'USTR',
      'Review of Notorious Markets 2024',
      '',
      '2025-01-08',
      'B',
      '',
      'https://ustr.example/2024',
      'n',
      '',
    ];
    answers = ['https://www.Listed.example/', 'index', ...second, 'n', '', ''];
    expect(await run('add', 'site')).toBe(0);
    const [line = ''] = (await read('sites.jsonl')).split('\n');
    expect(JSON.parse(line)).toMatchObject({
      host: 'listed.example',
      listings: [{ date: '2023-01-31' }, { date: '2025-01-08', authority: 'ustr', works: 'film' }],
      checked: '2026-02-01',
    });
  });

  it('asks for services, offers and records', async () => {
    answers = [
      'Cinéma +',
      '',
      'cinema-plus.example',
      'rent, buy',
      'FR 2020.., RU 2013..2022-05-30',
      '',
      '',
      'https://a.example/',
      '',
    ];
    expect(await run('add', 'service')).toBe(0);
    expect(JSON.parse(await read('services.jsonl'))).toMatchObject({
      id: 'cinema-plus',
      regions: { FR: { from: '2020' }, RU: { from: '2013', until: '2022-05-30' } },
    });
    answers = [
      'интервью',
      'plus',
      'Nordics, fr',
      'dk',
      'rent',
      '5.99',
      '5.99 eur',
      '',
      '',
      '',
      '',
      '',
      'The Press',
      '',
    ];
    expect(await run('add', 'offer')).toBe(0);
    expect(JSON.parse(await read('offers.jsonl'))).toEqual({
      film: 'the-interview-2014',
      service: 'cinema-plus',
      regions: ['FR', 'nordics'],
      except: ['DK'],
      type: 'rent',
      price: { amount: 5.99, currency: 'EUR' },
      asOf: '2026-02-01',
      source: { name: 'The Press' },
    });
    answers = [
      'nothing',
      'the-interview-2014',
      'ru',
      '?',
      'licence-refused',
      '2015',
      'cinema',
      'The Press',
      '',
      '',
    ];
    expect(await run('add', 'record')).toBe(0);
    expect(printed).toContain('  Nothing is called that. Try another part of the name.');
    expect(JSON.parse(await read('records.jsonl'))).toMatchObject({
      region: 'RU',
      binds: 'cinema',
      checked: '2026-02-01',
    });
    expect(await run('check')).toBe(0);
  });

  it('leaves a list in order and in form whatever is added in whatever order', async () => {
    const titles = fc.stringMatching(/^[A-Za-zА-я][ -~А-я]{0,30}$/).map((text) => text.trim());
    const years = fc.uniqueArray(fc.integer({ min: 1890, max: 2090 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(titles, years, async (title, all) => {
        await write('films.jsonl');
        for (const [index, year] of all.entries()) {
          answers = [title, `${year}`, `film-${index}-${year}`, 'en', '', '', '', '', '', 'imdb', ''];
          expect(await run('add', 'film')).toBe(0);
        }
        const text = await read('films.jsonl');
        expect(text.trim().split('\n')).toHaveLength(all.length);
        expect(await run('check')).toBe(0);
        await run('format');
        expect(await read('films.jsonl')).toBe(text);
      }),
      { numRuns: 20 },
    );
  });

  it('does not touch a list that has a broken line', async () => {
    await writeFile(join(dataDir, 'films.jsonl'), '{broken');
    expect(await run('add', 'film')).toBe(1);
    expect(printed).toEqual([
      'films.jsonl cannot take an entry before this is mended:',
      expect.stringMatching(/^films\.jsonl:1: is not JSON\. Mend it at column 2/),
    ]);
  });
});

describe('npm run lists -- flagged', () => {
  const page = (id: string, label: string) => ({
    id,
    url: 'https://listed.example/the-interview-2014',
    title: 'The Interview (2014) watch online',
    label,
    dom: { magnets: 0, torrent_links: 0, player: 1 },
  });
  beforeEach(async () => {
    await mkdir(join(dataDir, 'shared/corpus'), { recursive: true });
    committed = {
      'films.jsonl': `${JSON.stringify(film)}\n`,
      'authorities.jsonl': `${JSON.stringify(authority)}\n`,
    };
  });

  it('names the pages that a new entry flags', async () => {
    await write('shared/corpus/pages.jsonl', page('p1', 'unlicensed'));
    expect(await run('flagged')).toBe(0);
    expect(printed).toEqual([
      'p1 (unlicensed): none → listed',
      '1 pages compared with HEAD: 1 changed, 0 wrongly flagged.',
    ]);
  });

  it('fails for a page that may never be flagged', async () => {
    await write('shared/corpus/pages.jsonl', page('p1', 'neutral'));
    expect(await run('flagged', '--since', 'main')).toBe(1);
    expect(printed).toContain('p1 (neutral): none → listed');
  });

  it('names the pages that a change of the code flags, too', async () => {
    await write('shared/corpus/pages.jsonl', page('p1', 'unlicensed'));
    expect(await run('flagged', '--whole')).toBe(0);
    expect(printed).toContain('p1 (unlicensed): none → suspected');
    expect(await run('flagged', '--whole', '--since', 'lost')).toBe(1);
    expect(printed).toContain('The pages cannot be judged as they were at lost.');
  });

  it('says when there is nothing to compare', async () => {
    expect(await run('flagged')).toBe(1);
    expect(printed).toEqual(['There are no corpora beside the project, so no page to name.']);
    await write('shared/corpus/pages.jsonl', page('p1', 'neutral'));
    committed = {};
    await run('flagged', '--since', 'nowhere');
    expect(printed).toContain('The pages cannot be judged as they were at nowhere.');
  });
});

describe('npm run lists -- verify', () => {
  it('says when there is nothing to compare with', async () => {
    expect(await run('verify')).toBe(1);
    expect(printed[0]).toMatch(/^There is nothing to compare with/);
  });
});
