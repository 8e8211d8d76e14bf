import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { runVerdict } from '../../src/cli/run-verdict.ts';
import { compileBundledLists } from '../open-bundled-knowledge.ts';

const root = join(import.meta.dirname, '../..');
const messages = JSON.parse(readFileSync(join(root, 'src/ui/text/messages/en.json'), 'utf8'));
let knowledge: Uint8Array;
beforeAll(async () => {
  knowledge = (await compileBundledLists()).compiled.knowledge;
});

async function run(args: readonly string[], input: readonly string[]) {
  const out: string[] = [];
  const complaints: string[] = [];
  async function* lines() {
    yield* input;
  }
  const status = await runVerdict(args, {
    knowledge,
    messages,
    today: '2026-11-23',
    lines: lines(),
    print: (line) => out.push(line),
    complain: (line) => complaints.push(line),
  });
  return { status, answers: out.map((line) => JSON.parse(line)), complaints };
}

const SEED = JSON.stringify({
  url: 'https://rutracker.org/forum/viewtopic.php?t=4910000',
  title:
    'Интервью / The Interview (Эван Голдберг, Сет Роген) [2014, США, комедия, WEB-DL 1080p] :: RuTracker.org',
  dom: { magnets: 1, torrent_links: 1, player: 0 },
});

test('the seed page is flagged by a listing no later than the day asked about', async () => {
  const { status, answers } = await run(['--region', 'RU', '--on', '2014-12-26'], [SEED]);
  expect(status).toBe(0);
  const [answer] = answers;
  expect(answer).toMatchObject({
    flag: 'listed',
    site: 'listed',
    film: { id: 'the-interview-2014', title: 'The Interview', year: 2014 },
  });
  const listing = answer.evidence.find((one: { kind: string }) => one.kind === 'listing');
  expect(listing.listing.date <= '2014-12-26').toBe(true);
  expect(listing.says).toContain('Not a court finding.');
  expect(answer.availability).toMatchObject({ state: 'elsewhere', region: 'RU', here: [] });
  expect(answer.availability.elsewhere[0].regions).toEqual(['CA', 'US']);
  expect(answer.availability.records.map((one: { kind: string }) => one.kind)).toEqual(
    expect.arrayContaining(['no-offer-received', 'licence-not-applied', 'release-postponed']),
  );
});

test('without a region no availability is given', async () => {
  const { answers } = await run([], [SEED]);
  expect(answers[0]).not.toHaveProperty('availability');
});

test('a line that cannot be used is answered with its number, the rest goes on and the status is 1', async () => {
  const { status, answers } = await run([], ['{', '[]', '{"dom":{"magnets":-1}}', SEED]);
  expect(status).toBe(1);
  expect(answers.map((answer) => answer.line)).toEqual([1, 2, 3, undefined]);
  expect(answers[2].error).toContain('dom.magnets');
  expect(answers[3].flag).toBe('listed');
});

test('a whole document can be given instead of a title', async () => {
  const html =
    '<title>Heat (1995)</title><a href="magnet:?xt=urn:btih:0123456789abcdef0123456789abcdef01234567&amp;dn=Heat.1995.1080p.BluRay.x264-GROUP">Get</a>';
  const { answers } = await run([], [JSON.stringify({ url: 'https://downloads.example/heat', html })]);
  expect(answers[0]).toMatchObject({ flag: 'suspected', site: 'unknown', film: { id: 'heat-1995' } });
});

test('a wrong option is said in one sentence and nothing is read', async () => {
  const { status, complaints } = await run(['--on', 'yesterday'], [SEED]);
  expect(status).toBe(2);
  expect(complaints).toHaveLength(1);
});
