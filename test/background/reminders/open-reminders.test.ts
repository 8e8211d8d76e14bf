import { expect, test } from 'vitest';
import { openReminders } from '../../../src/background/reminders/open-reminders.ts';
import { REMINDERS_KEY } from '../../../src/background/reminders/reminder-store.ts';
import { sampleAvailability, sampleOffer } from '../../ui/sample-report.ts';
import { createFakeLive } from '../live/fake-live.ts';
import { createFakeReminders, HOUR } from './fake-reminders.ts';

const film = { id: 'the-interview-2014', title: 'The Interview', year: 2014 };
const KEY = 'the-interview-2014 RU';
const offered = (link: object = { link: 'https://shop.example/film' }) =>
  sampleAvailability({ state: 'here', region: 'RU', here: [sampleOffer(link, ['RU'])] });

test('what comes is told once, with the day, and opens the offer', async () => {
  const { reminders, state } = createFakeReminders();
  const [{ id } = { id: '' }] = await reminders.add(film, 'RU');
  await reminders.checkLists();
  expect(state.told).toEqual([]);

  state.offers.set(KEY, offered());
  await reminders.checkLists();
  await reminders.checkLists();
  expect(state.told.map((one) => one.id)).toEqual([id]);
  expect((await reminders.list())[0]?.found).toEqual({
    serviceName: 'youtube',
    type: 'rent',
    url: 'https://shop.example/film',
    source: sampleOffer().offer.source,
    asOf: sampleOffer().offer.asOf,
    on: '2014-12-26',
    isSeen: false,
  });
  expect(state.count).toBe(1);

  await reminders.visit(id);
  expect(state.opened).toEqual(['https://shop.example/film']);
  expect(state.count).toBe(0);
});

test('checks that run at the same time tell once', async () => {
  const { reminders, state } = createFakeReminders();
  await reminders.add(film, 'RU');
  state.offers.set(KEY, offered());
  await Promise.all([reminders.checkLists(), reminders.checkLive(), reminders.checkLists()]);
  expect(state.told).toHaveLength(1);
});

test('a worker that dies while it tells does not tell again, and the button still says it', async () => {
  const { reminders, parts, state, revive } = createFakeReminders();
  await reminders.add(film, 'RU');
  state.offers.set(KEY, offered());
  const dying = openReminders({ ...parts, notify: () => new Promise(() => undefined) });
  void dying.checkLists();
  await new Promise((resolve) => setTimeout(resolve, 5));
  await revive().checkLists();
  expect(state.told).toEqual([]);
  expect(state.count).toBe(1);
});

test('an offer without an address leads to the list of reminders', async () => {
  const { reminders, state } = createFakeReminders();
  const [{ id } = { id: '' }] = await reminders.add(film, 'RU');
  state.offers.set(KEY, offered({}));
  await reminders.checkLists();
  await reminders.visit(id);
  expect(state.opened).toEqual(['src/options/index.html#reminders']);
});

test('there is an alarm only while something waits and a live source is on', async () => {
  const { reminders, state } = createFakeReminders();
  await reminders.add(film, 'RU');
  expect(state.alarm).toBeNull();
  state.hasLive = true;
  await reminders.tend();
  expect(state.alarm).toBe(state.now + 25 * HOUR);
  state.hasLive = false;
  await reminders.tend();
  expect(state.alarm).toBeNull();
  state.hasLive = true;
  await reminders.tend();
  await reminders.remove((await reminders.list())[0]?.id ?? '');
  expect(state.alarm).toBeNull();
});

test('live sources are asked once a day and not again for what was found', async () => {
  const { reminders, state } = createFakeReminders();
  state.hasLive = true;
  await reminders.add(film, 'RU');
  state.now = state.alarm ?? 0;
  await reminders.checkLive();
  expect(state.asked).toEqual([`live ${KEY}`]);
  expect(state.alarm).toBe(state.now + 25 * HOUR);

  state.liveOffers.set(KEY, offered());
  state.now = state.alarm ?? 0;
  await reminders.checkLive();
  expect(state.told).toHaveLength(1);
  expect(state.alarm).toBeNull();
  await reminders.checkLive();
  expect(state.asked).toHaveLength(2);
});

test('a restart keeps the hour; what became due meanwhile waits two minutes', async () => {
  const { reminders, state, revive } = createFakeReminders();
  state.hasLive = true;
  await reminders.add(film, 'RU');
  const due = state.alarm;
  // Firefox forgets alarms when it closes.
  state.alarm = null;
  state.now += 5 * HOUR;
  await revive().checkLists();
  expect(state.alarm).toBe(due);
  expect(state.asked).toEqual([KEY]);
  state.now += 100 * HOUR;
  await revive().checkLists();
  expect(state.alarm).toBe(state.now + HOUR / 30);
});

test('a worker that dies while it asks does not ask again that day', async () => {
  const { reminders, parts, state, revive } = createFakeReminders();
  state.hasLive = true;
  await reminders.add(film, 'RU');
  state.now = state.alarm ?? 0;
  const dying = openReminders({ ...parts, answer: () => new Promise(() => undefined) });
  void dying.checkLive();
  await new Promise((resolve) => setTimeout(resolve, 5));
  await revive().tend();
  expect(state.alarm).toBe(state.now + 25 * HOUR);
});

test('a worker that dies while it asks keeps its next hour and what had come by then', async () => {
  const { reminders, parts, state, revive } = createFakeReminders();
  state.hasLive = true;
  await reminders.add(film, 'RU');
  await reminders.add({ ...film, id: 'endless' }, 'RU');
  state.offers.set(KEY, offered());
  state.now = state.alarm ?? 0;
  // The browser has taken the alarm out that has just gone off.
  state.alarm = null;
  const dying = openReminders({
    ...parts,
    answer: (asked, region, isLive) =>
      asked.id === 'endless' ? new Promise(() => undefined) : parts.answer(asked, region, isLive),
  });
  void dying.checkLive();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(state.alarm).toBe(state.now + 25 * HOUR);
  expect(state.told).toHaveLength(1);
  expect((await revive().list())[0]?.found).not.toBeNull();
});

test('a source that fails costs no other reminder', async () => {
  const { parts, state, reminders } = createFakeReminders();
  await reminders.add({ ...film, id: 'broken' }, 'RU');
  await reminders.add(film, 'RU');
  state.offers.set(KEY, offered());
  const failing = openReminders({
    ...parts,
    answer: (asked, region, isLive) =>
      asked.id === 'broken' ? Promise.reject(new Error('no')) : parts.answer(asked, region, isLive),
  });
  await failing.checkLists();
  expect(state.told.map((one) => one.film.id)).toEqual([film.id]);
});

test('a look that a source missed is made up for in some hours, and is then a day away again', async () => {
  const { state, reminders } = createFakeReminders();
  state.hasLive = true;
  await reminders.add(film, 'RU');
  state.now = state.alarm ?? 0;
  state.isMissed = true;
  await reminders.checkLive();
  expect(state.alarm).toBe(state.now + 3 * HOUR);
  state.now = state.alarm ?? 0;
  state.isMissed = false;
  await reminders.checkLive();
  expect(state.alarm).toBe(state.now + 25 * HOUR);
});

test.each([0, 0.999])(
  'looks are spread over three hours, none in the day for which an answer counts (%s)',
  async (chance) => {
    const asked: string[] = [];
    const { live, clock } = createFakeLive({
      fetch: async (address) => {
        asked.push(address);
        return Response.json({ results: { bindings: [] } });
      },
    });
    const { parts, state } = createFakeReminders();
    const reminders = openReminders({
      ...parts,
      answer: async (asking, region) => {
        clock.now = state.now;
        // The answer comes when the next look has long been set.
        clock.now += HOUR / 60;
        await live.ask({ ...asking, imdb: 'tt2788710' }, ['wikidata'], false);
        return { availability: sampleAvailability({ region }), isMissed: false };
      },
    });
    state.hasLive = true;
    state.chance = chance;
    await reminders.add(film, 'RU');
    for (let look = 1; look <= 3; look++) {
      const wait = (state.alarm ?? 0) - state.now;
      expect(wait).toBeGreaterThanOrEqual(25 * HOUR);
      expect(wait).toBeLessThan(28 * HOUR);
      state.now = state.alarm ?? 0;
      await reminders.checkLive();
      expect(asked).toHaveLength(look);
    }
  },
);

test('of many films each has its turn to be the first', async () => {
  const { state, reminders } = createFakeReminders();
  for (const id of ['a', 'b', 'c', 'd']) await reminders.add({ ...film, id }, 'RU');
  const firsts: (string | undefined)[] = [];
  for (state.chance = 0; state.chance < 1; state.chance += 0.25) {
    state.asked.length = 0;
    await reminders.checkLists();
    expect(state.asked.toSorted()).toEqual(['a RU', 'b RU', 'c RU', 'd RU']);
    firsts.push(state.asked[0]);
  }
  expect(firsts).toEqual(['a RU', 'b RU', 'c RU', 'd RU']);
});

test('an older look at what is switched on does not take out the alarm of a newer one', async () => {
  const { parts, state } = createFakeReminders();
  const slow = {
    ...parts.alarm,
    clear: () => new Promise((resolve) => setTimeout(resolve, 5)).then(parts.alarm.clear),
  };
  const reminders = openReminders({ ...parts, alarm: slow });
  await reminders.add(film, 'RU');
  const older = reminders.tend();
  await new Promise((resolve) => setTimeout(resolve, 1));
  state.hasLive = true;
  await Promise.all([older, reminders.tend()]);
  expect(state.alarm).toBe(state.now + 25 * HOUR);
});

test('one film waits once in a region, can move to another and be taken out; nothing is left then', async () => {
  const { reminders, local } = createFakeReminders();
  await reminders.add(film, 'RU');
  const [one, ...others] = await reminders.add(film, 'RU');
  expect(others).toEqual([]);
  const [moved] = await reminders.move(one?.id ?? '', 'KZ');
  expect(moved).toMatchObject({ film, region: 'KZ', found: null });
  await reminders.remove(moved?.id ?? '');
  expect(await local.get(REMINDERS_KEY)).toBeUndefined();
});
