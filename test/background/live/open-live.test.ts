import { describe, expect, test } from 'vitest';
import type { LiveAnswer } from '../../../src/core/availability/live-answer.ts';
import { LiveFailure } from '../../../src/live/live-failure.ts';
import type { LiveFilm, LiveSource } from '../../../src/live/live-source.ts';
import { createFakeLive } from './fake-live.ts';

const film: LiveFilm = { id: 'example-2018', title: 'Example', year: 2018, imdb: 'tt4154756' };
const other: LiveFilm = { ...film, id: null, imdb: null, title: 'Another' };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A source of the test: `reply` says how it answers this time. */
function createSource(hasToken = false) {
  const asked: { readonly film: LiveFilm; readonly token: string | null }[] = [];
  const state: { failure: LiveFailure | null } = { failure: null };
  const source: LiveSource = {
    id: 'third',
    name: 'Third',
    home: 'https://third.example/',
    origin: 'https://api.third.example',
    dataTypes: ['websiteContent'],
    token: hasToken ? { page: 'https://third.example/', check: async () => void (await answer()) } : null,
    canAsk: ({ title }) => title !== '',
    ask: async ({ film: about, today, token }) => {
      asked.push({ film: about, token });
      await answer();
      const found: LiveAnswer = {
        source: { name: 'Third' },
        asOf: today,
        isFound: true,
        offers: [{ service: 'netflix', regions: ['PL'], type: 'flatrate' }],
        covered: ['PL'],
        links: [],
      };
      return found;
    },
  };
  const answer = async (): Promise<void> => {
    if (state.failure) throw state.failure;
  };
  return { source, asked, state };
}

function start(hasAccess = true) {
  const third = createSource();
  const fake = createFakeLive({ sources: [third.source], hasAccess });
  const ask = async (about = film, isPrivate = false) =>
    (await fake.live.ask(about, ['third'], isPrivate))[0];
  return { ...third, ...fake, ask };
}

describe('what a source answered', () => {
  test('is asked for once a day', async () => {
    const { ask, asked, clock } = start();
    const first = await ask();
    clock.now += DAY - 1;
    expect(await ask()).toEqual(first);
    expect(asked).toHaveLength(1);
    clock.now += 1;
    expect((await ask())?.answer?.asOf).toBe('2026-11-25');
    expect(asked).toHaveLength(2);
  });

  test('is asked for once by two at the same time', async () => {
    const { ask, asked } = start();
    await Promise.all([ask(), ask(), ask(other)]);
    expect(asked.map((one) => one.film.title)).toEqual(['Example', 'Another']);
  });

  test('stands in for up to six months when asking fails, and says that it did', async () => {
    const { ask, state, clock } = start();
    await ask();
    state.failure = new LiveFailure('offline');
    clock.now += 179 * DAY;
    expect(await ask()).toMatchObject({ failure: 'offline', answer: { asOf: '2026-11-24' } });
    clock.now += 2 * DAY;
    expect(await ask()).toMatchObject({ failure: 'offline', answer: null });
  });

  test('is taken off the disk after six months, whether anybody asks for it or not', async () => {
    const { ask, live, disk, session, clock } = start();
    await ask();
    clock.now += 181 * DAY;
    await live.sweep();
    expect(disk.content.size).toBe(0);
    expect([...session.content.keys()]).toEqual(['live-swept']);
  });

  test('is one of the newest four hundred that stay on the disk', async () => {
    const { ask, live, disk, clock } = start();
    for (let number = 0; number < 405; number++) {
      clock.now += 1000;
      await ask({ ...film, imdb: `tt${1_000_000 + number}` });
    }
    await live.sweep();
    expect(disk.content.size).toBe(400);
    expect([...disk.content.keys()]).not.toContain('third tt1000004');
    expect([...disk.content.keys()]).toContain('third tt1000005');
  });

  test('that another version wrote, or another clock, is not used', async () => {
    const { ask, asked, disk, clock } = start();
    await ask();
    const [key = ''] = disk.content.keys();
    await disk.set(key, { at: clock.now, answer: { offers: 'all' } });
    expect((await ask())?.answer?.covered).toEqual(['PL']);
    clock.now -= DAY;
    await ask();
    expect(asked).toHaveLength(3);
  });

  test('of a source that is not named is not given', async () => {
    const { live, asked } = start();
    expect(await live.ask(film, [], false)).toEqual([]);
    expect(asked).toEqual([]);
  });
});

test('an answer that comes after everything was erased is told and not kept', async () => {
  const { ask, disk, live } = start();
  const asking = ask();
  await live.forgetAll();
  expect((await asking)?.answer?.isFound).toBe(true);
  expect(disk.content.size).toBe(0);
  await ask();
  expect(disk.content.size).toBe(1);
});

describe('a private window', () => {
  test('writes nothing to disk and asks once all the same', async () => {
    const { ask, asked, disk, tokenDisk } = start();
    await ask(film, true);
    await ask(film, true);
    expect(asked).toHaveLength(1);
    expect([disk.content.size, tokenDisk.content.size]).toEqual([0, 0]);
  });

  test('leaves nothing behind in memory either, once it is closed', async () => {
    const { ask, asked, live, session } = start();
    await ask(film, true);
    await live.forgetPrivate();
    expect([...session.content.keys()].filter((key) => key !== 'live-swept')).toEqual([]);
    await ask(film, false);
    expect(asked).toHaveLength(2);
  });

  test('is not seen by a normal one', async () => {
    const { ask, asked } = start();
    await ask(film, true);
    await ask(film, false);
    expect(asked).toHaveLength(2);
  });
});

describe('a source that failed', () => {
  test('is left alone for a while, whatever film it is asked about', async () => {
    const { ask, asked, state, clock } = start();
    state.failure = new LiveFailure('broken');
    await ask();
    clock.now += 14_999;
    expect(await ask(other)).toMatchObject({ failure: 'broken', answer: null });
    expect(asked).toHaveLength(1);
    clock.now += 1;
    await ask(other);
    expect(asked).toHaveLength(2);
  });

  test('waits twice as long after each failure, an hour at most', async () => {
    const { ask, asked, state, clock } = start();
    state.failure = new LiveFailure('slow');
    const starts: number[] = [];
    for (let seconds = 0; seconds < 20_000; seconds += 5) {
      const before = asked.length;
      await ask();
      if (asked.length > before) starts.push(seconds);
      clock.now += 5000;
    }
    const gaps = starts.slice(1).map((at, index) => at - (starts[index] ?? 0));
    expect(gaps.slice(0, 5)).toEqual([15, 30, 60, 120, 240]);
    expect(Math.max(...gaps)).toBe(3600);
  });

  test.each([
    ['seconds', '90', 90],
    ['a date', 'Tue, 24 Nov 2026 12:02:00 GMT', 120],
    ['nonsense', 'soon', 15],
    ['less than we would wait', '1', 15],
  ])('is given the pause it asks for in %s', async (_, retryAfter, seconds) => {
    const { ask, asked, state, clock } = start();
    state.failure = new LiveFailure('busy', retryAfter);
    await ask();
    clock.now += seconds * 1000 - 1;
    expect(await ask()).toMatchObject({ failure: 'busy' });
    expect(asked).toHaveLength(1);
    clock.now += 1;
    state.failure = null;
    expect(await ask()).toMatchObject({ failure: null });
  });

  test('is asked without waiting again after it has answered', async () => {
    const { ask, asked, state, clock } = start();
    state.failure = new LiveFailure('broken');
    await ask();
    clock.now += 15_000;
    state.failure = null;
    await ask();
    await ask(other);
    expect(asked).toHaveLength(3);
  });

  test('for a reason that is ours alone is not left alone', async () => {
    const { ask, session } = start();
    expect(await ask({ ...other, title: '' })).toMatchObject({ failure: 'no-id', answer: null });
    expect([...session.content.keys()]).toEqual([]);
  });
});

test('without the browser’s permission nothing is asked', async () => {
  const { ask, asked } = start(false);
  expect(await ask()).toMatchObject({ failure: 'no-permission' });
  expect(asked).toEqual([]);
});

describe('a token', () => {
  const TOKEN = 'a-read-token-of-the-reader';
  const begin = () => {
    const third = createSource(true);
    return { ...third, ...createFakeLive({ sources: [third.source] }) };
  };

  test('is wanted before the source is asked', async () => {
    const { live, asked } = begin();
    expect((await live.ask(film, ['third'], false))[0]).toMatchObject({ failure: 'no-token' });
    expect(asked).toEqual([]);
  });

  test('is kept when the source takes it, and goes to the source only', async () => {
    const { live, source, asked, tokenDisk, disk, session } = begin();
    expect(await live.tokens.set(source, ` ${TOKEN}\n`)).toBeNull();
    const outcomes = await live.ask(film, ['third'], false);
    expect(asked).toMatchObject([{ token: TOKEN }]);
    expect([...tokenDisk.content.values()]).toEqual([TOKEN]);
    for (const place of [outcomes, [...disk.content], [...session.content]])
      expect(JSON.stringify(place)).not.toContain(TOKEN);
  });

  test('is not kept when the source refuses it, nor when nobody could say', async () => {
    const { live, source, state, tokenDisk } = begin();
    for (const kind of ['bad-token', 'offline'] as const) {
      state.failure = new LiveFailure(kind);
      expect(await live.tokens.set(source, TOKEN)).toBe(kind);
    }
    expect(tokenDisk.content.size).toBe(0);
  });

  test('that cannot be one is refused without asking', async () => {
    const { live, source } = begin();
    expect(await live.tokens.set(source, 'short')).toBe('bad-token');
    expect(await live.tokens.set(source, `${TOKEN}\r\nx-header: 1`)).toBe('bad-token');
  });

  test('that has gone bad silences the source until another one is entered', async () => {
    const { live, source, state, asked, clock } = begin();
    await live.tokens.set(source, TOKEN);
    state.failure = new LiveFailure('bad-token');
    await live.ask(film, ['third'], false);
    clock.now += 30 * DAY;
    expect((await live.ask(film, ['third'], false))[0]).toMatchObject({ failure: 'bad-token' });
    expect(asked).toHaveLength(1);
    state.failure = null;
    await live.tokens.set(source, TOKEN);
    expect((await live.ask(film, ['third'], false))[0]).toMatchObject({ failure: null });
  });

  test('is gone when it is removed, and with everything', async () => {
    const { live, source, tokenDisk, disk } = begin();
    await live.tokens.set(source, TOKEN);
    await live.tokens.forget('third');
    expect(tokenDisk.content.size).toBe(0);
    await live.tokens.set(source, TOKEN);
    await live.ask(film, ['third'], false);
    await live.forgetAll();
    expect([tokenDisk.content.size, disk.content.size]).toEqual([0, 0]);
  });
});
