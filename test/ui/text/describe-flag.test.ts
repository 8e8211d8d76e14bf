import { describe, expect, test } from 'vitest';
import { describeFlag } from '../../../src/ui/text/describe-flag.ts';
import { sampleListing, sampleVerdict } from '../sample-report.ts';
import { sampleTexts } from './sample-texts.ts';

const en = sampleTexts('en');
const unlisted = { standing: 'unknown', host: 'blog.example' } as const;

test('a listed page has the citation of the newest listing', () => {
  expect(describeFlag(sampleVerdict(), en)).toBe(
    'Named in Review of Notorious Markets 2013 (USTR, 12 February 2014). Not a court finding.',
  );
});

test('of several listings the newest about films is cited, since the flag rests on that one', () => {
  const music = sampleListing({ date: '2015-11-09', works: 'books-and-music' });
  const site = { standing: 'listed', host: 'site.example', listings: [music, sampleListing()] } as const;
  expect(describeFlag(sampleVerdict({ site }), en)).toBe(
    'Named in Review of Notorious Markets 2013 (USTR, 12 February 2014). Not a court finding.',
  );
});

test('a page without a flag has none', () => {
  expect(describeFlag(sampleVerdict({ flag: 'none', ground: null }), en)).toBeNull();
});

describe('a page suspected by a download', () => {
  const suspected = sampleVerdict({ flag: 'suspected', ground: 'download', site: unlisted });

  test('says the name of the download and that no list names the site', () => {
    const evidence = [
      { kind: 'magnet', name: null },
      { kind: 'torrent-file', name: 'Film.2014.1080p' },
    ] as const;
    expect(describeFlag({ ...suspected, evidence }, en)).toBe(
      'This page links a download named Film.2014.1080p. No list names this site.',
    );
  });

  test('does without a name where the page gives none', () => {
    expect(describeFlag({ ...suspected, evidence: [{ kind: 'magnet', name: null }] }, en)).toBe(
      'This page links a torrent download. No list names this site.',
    );
  });

  test('tells of an old listing with its date, and does not say that no list names the site', () => {
    const site = { ...unlisted, standing: 'listed', listings: [sampleListing()], stale: true } as const;
    expect(describeFlag({ ...suspected, site }, en)).toBe(
      'This page links a torrent download. The last listing known to us is old: ' +
        'Named in Review of Notorious Markets 2013 (USTR, 12 February 2014). Not a court finding.',
    );
  });

  test('tells of an old order without its title, which may name other hosts', () => {
    const order = {
      ...sampleListing(),
      tier: 'A',
      authority: 'court',
      list: 'Studio v host.example',
    } as const;
    const site = { ...unlisted, standing: 'listed', listings: [order], stale: true } as const;
    expect(describeFlag({ ...suspected, site }, en)).toBe(
      'This page links a torrent download. The last listing known to us is old: ' +
        'Moscow City Court ordered access restricted, 12 February 2014.',
    );
  });

  test('does not call a listing old whose site has only closed since', () => {
    const gone = { how: 'closed', since: '2014-11' } as const;
    const site = {
      ...unlisted,
      standing: 'listed',
      listings: [sampleListing()],
      stale: false,
      gone,
    } as const;
    expect(describeFlag({ ...suspected, site }, en)).toBe(
      'This page links a torrent download. Named in Review of Notorious Markets 2013 (USTR, 12 February 2014). ' +
        'Not a court finding. The site named then has since closed (November 2014).',
    );
  });

  test('cuts a name that would flood the banner', () => {
    const evidence = [{ kind: 'magnet', name: 'x'.repeat(5000) }] as const;
    expect(describeFlag({ ...suspected, evidence }, en)?.length).toBeLessThan(180);
  });
});

test('a page suspected by streaming clues is a guess in its own words', () => {
  const verdict = sampleVerdict({ flag: 'suspected', ground: 'streaming', site: unlisted });
  expect(describeFlag(verdict, en)).toBe(
    'This page looks as if it streams the film. No list names this site.',
  );
});
