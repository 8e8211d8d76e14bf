import { expect, test } from 'vitest';
import type { SourceStatus } from '../../src/messages/live-messages.ts';
import { openSources, type SourceDoors, type SourcesModel } from '../../src/options/open-sources.ts';

const source: SourceStatus = {
  id: 'tmdb',
  name: 'TMDB',
  home: 'https://tmdb.example/',
  origin: 'https://api.tmdb.example',
  dataTypes: ['websiteContent'],
  isOn: false,
  hasAccess: false,
  tokenPage: 'https://tmdb.example/token',
  hasToken: false,
};

async function start(isGranted: boolean, failure: string | null = null) {
  const calls: string[] = [];
  let statuses = [source];
  const ask = async (name: string, query: { isOn?: boolean }) => {
    calls.push(name);
    if (name === 'set-token') return { failure };
    if (name === 'switch-source') statuses = [{ ...source, isOn: query.isOn === true }];
    return statuses;
  };
  const doors: SourceDoors = {
    ask: ask as unknown as SourceDoors['ask'],
    isPrivate: false,
    requestAccess: async () => {
      calls.push('request');
      return isGranted;
    },
  };
  const shown: SourcesModel[] = [];
  const { actions } = await openSources(doors, (model) => shown.push(model));
  calls.length = 0;
  return { actions, shown, calls };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

test('the browser is asked in the click itself, then the source is switched on', async () => {
  const { actions, shown, calls } = await start(true);
  actions.switchOn(source);
  // Firefox takes no request after an await.
  expect(calls).toEqual(['request']);
  await settle();
  expect(calls).toEqual(['request', 'switch-source']);
  expect(shown.at(-1)?.statuses[0]?.isOn).toBe(true);
});

test('without the permission the source stays off, and that is said', async () => {
  const { actions, shown, calls } = await start(false);
  actions.switchOn(source);
  await settle();
  expect(calls).toEqual(['request']);
  expect(shown.at(-1)?.refused).toBe('tmdb');
});

test('switched off, it stays off without asking the browser anything', async () => {
  const { actions, calls } = await start(true);
  actions.switchOff({ ...source, isOn: true });
  await settle();
  expect(calls).toEqual(['switch-source']);
});

test.each([
  ['kept', null],
  ['bad-token', 'bad-token'],
] as const)('a token is checked and then %s', async (state, failure) => {
  const { actions, shown } = await start(true, failure);
  actions.setToken(source, 'a-read-token-of-the-reader');
  expect(shown.at(-1)?.token).toEqual({ id: 'tmdb', state: 'checking' });
  await settle();
  expect(shown.at(-1)?.token).toEqual({ id: 'tmdb', state });
});
