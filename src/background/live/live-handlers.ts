import { findAvailability } from '../../core/availability/find-availability.ts';
import { summariseRegion } from '../../core/availability/region-summary.ts';
import type { Region } from '../../core/region.ts';
import type { Handlers } from '../../messages/create-client.ts';
import type { LiveMessages, SourceStatus } from '../../messages/live-messages.ts';
import type { Sender } from '../../messages/sender.ts';
import type { Desk } from '../report/desk.ts';
import { viewOf } from '../report/write-report.ts';
import { nameFilm } from './name-film.ts';

/** Answers the surfaces about live sources. */
export function createLiveHandlers(desk: Desk): Handlers<LiveMessages, Sender> {
  const { live, settings } = desk;

  const listStatuses = async (isOn: readonly string[]): Promise<readonly SourceStatus[]> =>
    Promise.all(
      live.list.map(async (source) => ({
        id: source.id,
        name: source.name,
        home: source.home,
        origin: source.origin,
        dataTypes: source.dataTypes,
        isOn: isOn.includes(source.id),
        hasAccess: await live.hasAccess(source),
        tokenPage: source.token?.page ?? null,
        hasToken: (await live.tokens.read(source.id)) !== null,
      })),
    );

  return {
    'live-answers': async ({ film, region, beside, isPrivate }) => {
      const nothing = { availability: null, beside: [], outcomes: [] };
      const now = await settings.read(isPrivate);
      const { isPast, mine } = viewOf(now, region, desk.today());
      // What is said today is not what was known on a day of the past.
      if (isPast) return nothing;
      const lists = await desk.knowledge();
      const outcomes = await live.ask(nameFilm(film, lists), now.sources, isPrivate);
      void live.sweep();
      const answers = outcomes.flatMap(({ answer }) => answer ?? []);
      if (answers.length === 0) return { ...nothing, outcomes };
      // The day is asked for after the sources: midnight may have come between.
      const on = desk.today();
      const find = (one: Region) => findAvailability({ film, region: one, on, mine }, lists, answers);
      return {
        availability: find(region),
        beside: beside.map((one) => summariseRegion(find(one))),
        outcomes,
      };
    },

    sources: async ({ isPrivate }) => listStatuses((await settings.read(isPrivate)).sources),

    'switch-source': async ({ id, isOn, isPrivate }) => {
      const { sources } = await settings.change(
        (now) => ({ sources: [...now.sources.filter((one) => one !== id), ...(isOn ? [id] : [])] }),
        isPrivate,
      );
      return listStatuses(sources);
    },

    'set-token': async ({ id, token, isPrivate }) => {
      const source = live.list.find((one) => one.id === id);
      if (!source || isPrivate) throw new Error('no token is taken here');
      if (!(await live.hasAccess(source))) return { failure: 'no-permission' };
      return { failure: await live.tokens.set(source, token) };
    },

    'forget-token': async ({ id }) => {
      await live.tokens.forget(id);
      return null;
    },
  };
}
