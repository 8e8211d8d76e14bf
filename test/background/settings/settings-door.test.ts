import { describe, expect, test } from 'vitest';
import { openSettings } from '../../../src/background/settings/settings-door.ts';
import { DEFAULT_SETTINGS } from '../../../src/messages/default-settings.ts';
import { createMemoryStore } from '../memory-store.ts';

function open(stored?: unknown) {
  const local = createMemoryStore(stored === undefined ? {} : { settings: stored });
  const session = createMemoryStore();
  return { local, session, door: openSettings({ local, session }) };
}

describe('settings', () => {
  test('a change is on disk and read by the next worker', async () => {
    const { local, session, door } = open();
    await door.change(() => ({ region: 'RU' }), false);
    expect(await openSettings({ local, session }).read(false)).toEqual({ ...DEFAULT_SETTINGS, region: 'RU' });
  });

  test('reading alone writes nothing', async () => {
    const { local, door } = open();
    await door.read(false);
    expect(local.content.size).toBe(0);
  });

  test('two changes at once lose nothing', async () => {
    const { door } = open();
    await Promise.all([
      door.change(() => ({ region: 'RU' }), false),
      door.change(() => ({ language: 'ru' }), false),
    ]);
    expect(await door.read(false)).toMatchObject({ region: 'RU', language: 'ru' });
  });

  test('a value that is none is refused, and nothing is changed', async () => {
    const { door } = open();
    await door.change(() => ({ region: 'RU' }), false);
    await expect(door.change(() => ({ region: 'russia' }), false)).rejects.toThrow('region');
    expect((await door.read(false)).region).toBe('RU');
  });

  test('after a change that failed the next one still works', async () => {
    const { door } = open();
    await Promise.allSettled([door.change(() => ({ asOf: 'yesterday' }), false)]);
    expect((await door.change(() => ({ asOf: '2014-12-26' }), false)).asOf).toBe('2014-12-26');
  });

  test('a stored value that cannot be read is kept aside once, and the rest goes on', async () => {
    const stored = { version: 1, region: 'RU', language: 12 };
    const { local, door } = open(stored);
    expect(await door.read(false)).toEqual({ ...DEFAULT_SETTINGS, region: 'RU' });
    await door.read(false);
    expect(local.content.get('settings-set-aside')).toEqual([stored]);
  });
});

describe('private windows', () => {
  test('what is chosen there is seen there, stays in memory and is not seen elsewhere', async () => {
    const { local, session, door } = open({ ...DEFAULT_SETTINGS, region: 'RU' });
    const before = structuredClone([...local.content]);
    await door.change(() => ({ region: 'US' }), true);
    expect([...local.content]).toEqual(before);
    expect((await door.read(true)).region).toBe('US');
    expect((await door.read(false)).region).toBe('RU');
    expect((await openSettings({ local, session }).read(true)).region).toBe('US');
  });

  test('what they did not change follows the settings', async () => {
    const { door } = open();
    await door.change(() => ({ region: 'US' }), true);
    await door.change(() => ({ language: 'ru' }), false);
    expect(await door.read(true)).toMatchObject({ region: 'US', language: 'ru' });
  });

  test('it is forgotten with them', async () => {
    const { session, door } = open();
    await door.change(() => ({ region: 'US' }), true);
    await door.forgetPrivate();
    expect(session.content.size).toBe(0);
    expect((await door.read(true)).region).toBeNull();
  });
});
