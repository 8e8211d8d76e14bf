import { beforeAll, describe, expect, test } from 'vitest';
import { seedPage } from '../../src/demo/pages/seed.ts';
import { readReport } from './harness/read-report.ts';
import { expectBadge, expectBanner, openTab, readPopup, type Tab } from './harness/tab.ts';
import { choose, SEED_DAY, useSession } from './harness/use-session.ts';

const session = useSession();

describe('the seed page, read in Russia on 26 December 2014', () => {
  let tab: Tab;
  beforeAll(async () => {
    await choose(session(), { region: 'RU', language: 'en', asOf: SEED_DAY });
    tab = await openTab(session(), seedPage.address);
  });

  test('is flagged, and the banner cites what was known that day', async () => {
    const banner = await expectBanner(session(), tab);
    expect(banner).toContain('The Interview');
    expect(banner).toContain('2014');
    expect(banner).toContain('Review of Notorious Markets 2013');
    expect(banner).toContain('Not a court finding');
    expect(banner).toContain('No offer known to us in Russia');
    expect(banner).not.toMatch(/2015|2016|202\d/);
    await expectBadge(session(), tab, 'listed');
  });

  test('cites no listing later than that day', async () => {
    const { verdict } = await readReport(session(), tab);
    expect(verdict).toMatchObject({ flag: 'listed', ground: 'listing', film: { id: 'the-interview-2014' } });
    expect(verdict.site.listings?.length).toBeGreaterThan(0);
    for (const { date } of verdict.site.listings ?? []) expect(date <= SEED_DAY).toBe(true);
  });

  test('is offered elsewhere, and nothing is known here', async () => {
    const { availability } = await readReport(session(), tab);
    expect(availability).toMatchObject({ state: 'elsewhere', region: 'RU', on: SEED_DAY, here: [] });
    expect(new Set(availability?.elsewhere.flatMap(({ regions }) => regions))).toEqual(new Set(['CA', 'US']));
  });

  test('tells the release records, each with date and source', async () => {
    const { availability } = await readReport(session(), tab);
    const records = availability?.records ?? [];
    expect(records.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['no-offer-received', 'licence-not-applied', 'release-postponed']),
    );
    expect(records.find(({ kind }) => kind === 'licence-not-applied')).toMatchObject({ binds: 'cinema' });
    for (const { date, source } of records) {
      expect(date <= SEED_DAY).toBe(true);
      expect(source.name).not.toBe('');
      expect(source.url).toMatch(/^https?:/);
    }
  });

  test('the popup says it all in words', async () => {
    const popup = await readPopup(session(), tab);
    expect(popup).toContain('Showing what was known on 26 December 2014');
    expect(popup).toContain('No offer known to us in Russia as of 26 December 2014');
    expect(popup).toContain('Services reported that they had received no offer');
    expect(popup).toContain('No application for an exhibition licence had been filed');
    expect(popup).toContain('At the time, cinemas needed this licence; online services did not');
    expect(popup).toMatch(/release set for 29 January 2015 was postponed/);
    expect(popup).toContain('The Hollywood Reporter');
  });

  test('names the Russian services that stood that day, and none that came later', async () => {
    const { availability } = await readReport(session(), tab);
    const ids = availability?.services.map(({ service }) => service.id) ?? [];
    expect(ids).toContain('ivi');
    // Came to Russia on 6 January 2016 and left in 2022.
    expect(ids).not.toContain('netflix');
  });
});

describe('the seed page, read in the United States on that day', () => {
  let tab: Tab;
  beforeAll(async () => {
    await choose(session(), { region: 'US', language: 'en', asOf: SEED_DAY });
    tab = await openTab(session(), seedPage.address);
  });

  test('has four shops that rent it for 5.99 and sell it for 14.99 dollars', async () => {
    const { availability } = await readReport(session(), tab);
    expect(availability?.state).toBe('here');
    const offers = availability?.here.map(({ offer }) => [offer.service, offer.type, offer.price?.amount]);
    expect(offers).toHaveLength(8);
    for (const service of ['youtube', 'google-play', 'xbox-video', 'the-interview-site']) {
      expect(offers).toContainEqual([service, 'rent', 5.99]);
      expect(offers).toContainEqual([service, 'buy', 14.99]);
    }
    expect(new Set(availability?.here.map(({ offer }) => offer.price?.currency))).toEqual(new Set(['USD']));
  });

  test('shows them in banner and popup', async () => {
    expect(await expectBanner(session(), tab)).toMatch(/\$5\.99/);
    const popup = await readPopup(session(), tab);
    for (const text of ['YouTube', 'Google Play', 'Xbox Video', '$5.99', '$14.99'])
      expect(popup).toContain(text);
  });
});

describe('the seed page, read today', () => {
  test.each(['RU', 'US'])(
    'no offer of 2014 counts as current in %s, and the last ones are shown with their date',
    async (region) => {
      await choose(session(), { region, language: 'en', asOf: null });
      const { availability, isPast } = await readReport(
        session(),
        await openTab(session(), seedPage.address),
      );
      expect(isPast).toBe(false);
      expect(availability).toMatchObject({ state: 'unknown', here: [], elsewhere: [] });
      const lastKnown = region === 'US' ? availability?.lastKnownHere : availability?.lastKnownElsewhere;
      expect(lastKnown?.map(({ offer }) => offer.asOf)).toContain('2014-12-24');
    },
  );

  test('the popup says as of when they were known', async () => {
    await choose(session(), { region: 'US', language: 'en', asOf: null });
    const popup = await readPopup(session(), await openTab(session(), seedPage.address));
    expect(popup).toContain('Known on 24 December 2014');
    expect(popup).not.toContain('Offered in the US.');
  });
});
