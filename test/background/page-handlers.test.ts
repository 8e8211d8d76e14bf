import { describe, expect, test } from 'vitest';
import { createPageHandlers } from '../../src/background/page-handlers.ts';
import { createPage, type Page } from '../../src/core/page/page.ts';
import type { DismissScope } from '../../src/messages/protocol.ts';
import type { Sender } from '../../src/messages/sender.ts';
import type { Dismissal } from '../../src/messages/settings.ts';
import { createFakeDesk, createTab } from './fake-desk.ts';

const LISTED = createPage({
  address: 'https://listed.example/topic/1',
  title: 'The Interview (2014) WEB-DL 1080p',
  magnets: { count: 1, names: ['The.Interview.2014.1080p.WEB-DL'] },
});
const LOGIN = createPage({ address: 'https://listed.example/login', title: 'Log in' });
const UNLISTED = createPage({ ...LISTED, address: 'https://unlisted.example/1' });
const SERVICE = createPage({ address: 'https://cinema-home.example/the-interview', title: 'The Interview' });
const STREAM = createPage({
  address: 'https://stream.example/1',
  title: 'The Interview (2014) 720p watch online free',
  players: { count: 1, hosts: ['player.example'] },
});

function start(isPrivate = false) {
  const fake = createFakeDesk({ tabs: [createTab(7, isPrivate)] });
  const handlers = createPageHandlers(fake.desk);
  const sender: Sender = { from: 'page', tabId: 7, isPrivate };
  return {
    ...fake,
    read: async (page: Page) => handlers['page-read']({ page }, sender),
    dismiss: async (scope: DismissScope) => handlers.dismiss({ scope }, sender),
    more: async () => handlers['open-report'](null, sender),
  };
}

/** The dismissal as it would be had it ended on that day. */
function ended(dismissal: Dismissal | undefined, until: string): Dismissal {
  if (!dismissal) throw new Error('no dismissal');
  return { ...dismissal, until };
}

describe('a page that was read', () => {
  test('on a listed site with a film gets a banner, a badge, and the wording it needs', async () => {
    const { read, badges } = start();
    const answer = await read(LISTED);
    if (answer.show !== 'banner') throw new Error('no banner');
    expect(answer.report.verdict).toMatchObject({ flag: 'listed', ground: 'listing' });
    expect(answer.report.availability).toMatchObject({ region: 'US', on: '2026-11-23' });
    expect(answer.wording).toEqual({
      language: 'ru',
      direction: 'ltr',
      messages: { path: 'texts/ru.json' },
      authorityNames: { ustr: 'Торговый представитель США' },
    });
    expect(badges.get(7)).toMatchObject({ text: '!', title: 'badgeListed' });
  });

  test('that links a download on a site nobody lists gets a banner of its own kind', async () => {
    const { read, badges } = start();
    expect(await read(UNLISTED)).toMatchObject({
      show: 'banner',
      report: { verdict: { flag: 'suspected', ground: 'download' } },
    });
    expect(badges.get(7)).toMatchObject({ text: '?' });
  });

  test('that only looks like a stream gets a badge and no banner', async () => {
    const { read, badges } = start();
    expect(await read(STREAM)).toEqual({ show: 'nothing' });
    expect(badges.get(7)).toMatchObject({ text: '?' });
  });

  test('without a film, or of a licensed service, gets no banner', async () => {
    const { read, badges } = start();
    expect(await read(LOGIN)).toEqual({ show: 'nothing' });
    expect(badges.get(7)).toMatchObject({ text: '' });
    expect(await read(SERVICE)).toEqual({ show: 'nothing' });
    expect(badges.get(7)).toMatchObject({ text: '✓' });
  });

  test('is answered with what was known on the day the reader looks at', async () => {
    const { read, desk } = start();
    await desk.settings.change(() => ({ asOf: '2014-12-26', region: 'US' }), false);
    const answer = await read(LISTED);
    if (answer.show !== 'banner') throw new Error('no banner');
    expect(answer.report).toMatchObject({ isPast: true, on: '2014-12-26', availability: { state: 'here' } });
    expect(answer.report.verdict.site.listings?.map((listing) => listing.date)).toEqual(['2012-12-13']);
  });
});

describe('the reader’s manners', () => {
  test.each([
    ['listed-and-downloads', 'banner', 'banner'],
    ['listed', 'banner', 'nothing'],
    ['nothing', 'nothing', 'nothing'],
  ] as const)('%s: a listed site gets %s, a download elsewhere %s', async (comesFor, listed, download) => {
    const { read, desk } = start();
    await desk.settings.change(() => ({ banner: { place: 'bottom', comesFor } }), false);
    expect((await read(LISTED)).show).toBe(listed);
    expect((await read(UNLISTED)).show).toBe(download);
  });

  test('the answer says where the banner goes', async () => {
    const { read, desk } = start();
    expect(await read(LISTED)).toMatchObject({ place: 'top' });
    await desk.settings.change((now) => ({ banner: { ...now.banner, place: 'bottom' } }), false);
    expect(await read(LISTED)).toMatchObject({ place: 'bottom' });
  });
});

describe('a dismissed banner', () => {
  test('“Not for this film” holds for that film on that site only', async () => {
    const { read, dismiss } = start();
    await read(LISTED);
    await dismiss('film');
    expect(await read(LISTED)).toEqual({ show: 'nothing' });
    expect(await read(UNLISTED)).toMatchObject({ show: 'banner' });
    const other = createPage({
      ...LISTED,
      title: 'Other Film (2011) WEB-DL 1080p',
      magnets: { count: 1, names: [] },
    });
    expect(await read(other)).toMatchObject({ show: 'banner' });
  });

  test('“Not on this site” holds for every film there', async () => {
    const { read, dismiss } = start();
    await read(LISTED);
    await dismiss('site');
    const other = createPage({
      ...LISTED,
      title: 'Other Film (2011) WEB-DL 1080p',
      magnets: { count: 1, names: [] },
    });
    expect(await read(other)).toEqual({ show: 'nothing' });
  });

  test('“Snooze” holds for every film there, for thirty days', async () => {
    const { read, dismiss, desk } = start();
    await read(LISTED);
    await dismiss('snooze');
    const { dismissals } = await desk.settings.read(false);
    expect(dismissals).toMatchObject([{ film: null, on: '2026-11-23', until: '2026-12-23' }]);
    expect(await read(LISTED)).toEqual({ show: 'nothing' });
    await desk.settings.change(() => ({ dismissals: [ended(dismissals[0], '2026-11-23')] }), false);
    expect(await read(LISTED)).toEqual({ show: 'nothing' });
    await desk.settings.change(() => ({ dismissals: [ended(dismissals[0], '2026-11-22')] }), false);
    expect(await read(LISTED)).toMatchObject({ show: 'banner' });
  });

  test('the badge still tells', async () => {
    const { read, dismiss, badges } = start();
    await read(LISTED);
    await dismiss('site');
    badges.clear();
    await read(LISTED);
    expect(badges.get(7)).toMatchObject({ text: '!' });
  });

  test('comes back when the evidence is another', async () => {
    const { read, dismiss, desk } = start();
    await desk.settings.change(() => ({ asOf: '2014-12-26' }), false);
    await read(LISTED);
    await dismiss('site');
    expect(await read(LISTED)).toEqual({ show: 'nothing' });
    await desk.settings.change(() => ({ asOf: null }), false);
    // Ten years later a newer list names the site.
    expect(await read(LISTED)).toMatchObject({ show: 'banner' });
  });

  test('in a private window is remembered there and not written to disk', async () => {
    const { read, dismiss, local } = start(true);
    await read(LISTED);
    await dismiss('site');
    expect(await read(LISTED)).toEqual({ show: 'nothing' });
    expect(local.content.size).toBe(0);
  });

  test('of a tab nothing is remembered of is refused', async () => {
    await expect(start().dismiss('film')).rejects.toThrow('nothing is remembered');
  });
});

test('“More” opens the popup, or its page for the tab where the browser will not', async () => {
  const closed = start();
  await closed.more();
  expect(closed.opened).toEqual(['src/popup/index.html?tab=7']);
});
