import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isServing } from '../../src/core/availability/list-services.ts';
import { PACKAGED_LANGUAGES } from '../../src/core/packaged-languages.ts';
import { checkLists } from '../../src/lists/checks/check-lists.ts';
import { checkSides } from '../../src/lists/checks/check-sides.ts';
import { formatList } from '../../src/lists/format-list.ts';
import { listFiles, listNames } from '../../src/lists/list-files.ts';
import { loadLists } from '../../src/lists/load-lists.ts';
import { describeProblem } from '../../src/lists/problem.ts';
import { readProviders } from '../../src/lists/verify/read-reference-sites.ts';
import { verifyServices } from '../../src/lists/verify/verify-services.ts';

const root = join(import.meta.dirname, '../..');
const dataDir = join(root, 'src/lists/data');
const { lists, rows, problems } = await loadLists(dataDir);

/** The last day on which anything was checked: stands for today, so that the outcome does not hang on a clock. */
const lastChecked = [...lists.films, ...lists.sites, ...lists.services, ...lists.records]
  .flatMap(({ checked }) => checked ?? [])
  .toSorted()
  .at(-1);

describe('the bundled lists', () => {
  it('have no problem', () => {
    const found = [...problems, ...checkLists(rows, lastChecked ?? '')];
    expect(found.map(describeProblem)).toEqual([]);
  });

  it.each(listNames)('%s: format(parse(file)) is the file', (name) => {
    const text = readFileSync(join(dataDir, listFiles[name].file), 'utf8');
    expect(formatList(text, name).text).toBe(text);
  });

  it('say of every entry when it was last looked at', () => {
    const { films, sites, neutral, services, records } = lists;
    const unseen = [films, sites, neutral, services, records].map(
      (entries) => entries.filter(({ checked }) => checked === undefined).length,
    );
    expect(unseen).toEqual([0, 0, 0, 0, 0]);
  });

  it('name authorities in every language of the texts', () => {
    // As the lists write languages: without a region, Chinese by its script.
    const languages = PACKAGED_LANGUAGES.map(
      (language) =>
        ({ 'pt-BR': 'pt', 'zh-CN': 'zh-Hans', 'zh-TW': 'zh-Hant' })[language as string] ?? language,
    );
    for (const { id, names } of lists.authorities)
      expect(Object.keys(names), id).toEqual([...languages].sort());
  });

  it('say of every site that is gone where that was read', () => {
    const gone = lists.sites.filter((site) => site.gone !== undefined);
    expect(gone.filter((site) => site.gone?.source?.url === undefined).map(({ host }) => host)).toEqual([]);
  });

  it('call nobody illegal, pirate or stolen in their own words', () => {
    const own = lists.sites.flatMap((site) => site.listings.flatMap(({ note }) => note ?? []));
    expect(own.filter((text) => /illegal|pirate|stolen/i.test(text))).toEqual([]);
  });
});

describe('the conflict of sources about the USTR review of 2016', () => {
  it('is told with every listing it touches', () => {
    const doubtful = lists.sites.filter(({ listings }) =>
      listings.some(({ note }) => note?.startsWith('Doubtful')),
    );
    expect(doubtful.map(({ host }) => host)).toEqual(['fireshark.pl', 'putlocker.ch', 'putlocker.is']);
  });
});

describe('the seed story', () => {
  const film = 'the-interview-2014';

  it('has rent and buy at four places in Canada and the United States', () => {
    const offers = lists.offers.filter((offer) => offer.film === film);
    expect(
      offers.map(({ service, type, price }) => `${service} ${type} ${price?.amount} ${price?.currency}`),
    ).toEqual([
      'google-play buy 14.99 USD',
      'the-interview-site buy 14.99 USD',
      'xbox-video buy 14.99 USD',
      'youtube buy 14.99 USD',
      'google-play rent 5.99 USD',
      'the-interview-site rent 5.99 USD',
      'xbox-video rent 5.99 USD',
      'youtube rent 5.99 USD',
    ]);
    for (const { regions, from, asOf } of offers) {
      expect({ regions, from, asOf }).toEqual({
        regions: ['CA', 'US'],
        from: '2014-12-24',
        asOf: '2014-12-24',
      });
    }
  });

  it('has what was known in Russia, and what the licence bound', () => {
    const records = lists.records.filter((record) => record.film === film && record.region === 'RU');
    const told = records.map(({ date, kind, binds, planned }) =>
      [date, kind, binds ?? planned].filter(Boolean).join(' '),
    );
    expect(told).toEqual([
      '2014-12-19 release-postponed 2015-01-29',
      '2014-12-24 unlicensed-copies-reported',
      '2014-12-26 decision-announced',
      '2014-12-26 licence-not-applied cinema',
      '2014-12-26 no-offer-received',
    ]);
  });

  it('gives each fact a source that can be opened', () => {
    for (const { source } of [...lists.offers, ...lists.records]) expect(source.url).toMatch(/^https?:\/\//);
  });
});

interface Fact {
  readonly domain: string;
  readonly year: number;
  readonly date: string;
  readonly tier: string;
  readonly evidence: string;
  readonly kind: string;
  readonly source: string;
  readonly status_known: string;
}

const factsFile = join(root, '../shared/facts/listings.json');
const hasFacts = existsSync(factsFile);
if (!hasFacts) console.warn('Skipped: facts/listings.json is not beside the project.');

describe.skipIf(!hasFacts)('the collected listings', () => {
  const collected: { readonly listings: readonly Fact[] } = hasFacts
    ? JSON.parse(readFileSync(factsFile, 'utf8'))
    : { listings: [] };
  const facts = collected.listings.filter(
    ({ evidence, tier, kind }) =>
      evidence === 'domain' && /^[AB]$/.test(tier) && /^(film_tv_index|locker)$/.test(kind),
  );
  const siteOf = (fact: Fact) => lists.sites.find((site) => site.host === fact.domain);

  it('are all there, each with its citation and date', () => {
    expect(facts).toHaveLength(96);
    const missing = facts.filter((fact) => {
      const date = /^[\d-]+/.exec(fact.date)?.[0] ?? String(fact.year);
      const listings = siteOf(fact)?.listings ?? [];
      return !listings.some((listing) => listing.url === fact.source && listing.date === date);
    });
    expect(missing).toEqual([]);
  });

  // A source that has only a site's name, or a nomination, is no evidence for a host.
  it('are the only reason to cite their sources', () => {
    const sources = new Set(collected.listings.map(({ source }) => source));
    const cited = lists.sites.flatMap(({ host, listings }) =>
      listings.filter(({ url }) => sources.has(url)).map(({ url }) => `${host} ${url}`),
    );
    const stated = new Set(facts.map(({ domain, source }) => `${domain} ${source}`));
    expect(cited.filter((citation) => !stated.has(citation))).toEqual([]);
  });

  it('mark the sites that are known to be gone', () => {
    for (const fact of facts.filter((candidate) => candidate.status_known !== '')) {
      const year = siteOf(fact)?.gone?.since.slice(0, 4);
      expect([fact.domain, year]).toEqual([fact.domain, /\d{4}/.exec(fact.status_known)?.[0]]);
    }
  });
});

describe('the gate against pages that must never be flagged', () => {
  it('catches every never-flag host and every host of a service that somebody plants among the sites', () => {
    const never = [...lists.neutral.map(({ host }) => host), ...lists.services.flatMap(({ hosts }) => hosts)];
    const [site] = rows.sites;
    if (site === undefined) throw new Error('there is no site to plant like');
    const planted = never.map((host, index) => ({
      ...site,
      line: index + 1,
      value: { ...site.value, host },
    }));
    const caught = new Set(checkSides({ ...rows, sites: planted }).map(({ message }) => message));
    const isCaught = (host: string) => [...caught].some((message) => message.includes(` ${host} as listed`));
    expect(never.length).toBeGreaterThan(1000);
    expect(never.filter((host) => !isCaught(host))).toEqual([]);
  });

  it('fails the build, naming file, line, field and mend', () => {
    const [site] = rows.sites;
    const planted = site && { ...site, line: 7, value: { ...site.value, host: 'wikipedia.org' } };
    const [problem] = checkSides({ ...rows, sites: planted ? [planted] : [] });
    expect(problem && describeProblem(problem)).toMatch(
      /^neutral\.jsonl:\d+ host: has wikipedia\.org as neutral, and sites\.jsonl:7 has wikipedia\.org as listed\. Keep it on one side/,
    );
  });
});

describe('the services', () => {
  const open = lists.services.flatMap((service) =>
    Object.keys(service.regions).filter((region) => isServing(service, region, lastChecked ?? '')),
  );
  const countIn = (region: string) => open.filter((one) => one === region).length;

  it('are two hundred or more, three or more in sixty regions', () => {
    expect(lists.services.length).toBeGreaterThanOrEqual(200);
    const served = [...new Set(open)].filter((region) => countIn(region) >= 3);
    expect(served.length).toBeGreaterThanOrEqual(60);
  });

  const largest = 'RU US GB DE FR ES IT BR MX IN JP KR TR PL UA AU CA'.split(' ');
  it.each(largest)('are ten or more in %s', (region) => {
    expect(countIn(region)).toBeGreaterThanOrEqual(10);
  });

  const providers = readProviders(join(root, '../shared'));
  it.skipIf(providers.length === 0)(
    'have names and regions as the list of TMDB has them, but for a few',
    () => {
      const { shares } = verifyServices(rows.services, providers);
      expect(shares).toHaveLength(3);
      for (const { what, confirmed, of } of shares) {
        // The list is of 2022: services have come to more regions since, and left others.
        const least = 0.85;
        expect([what, confirmed / of >= least, of > 100]).toEqual([what, true, true]);
      }
    },
  );
});
