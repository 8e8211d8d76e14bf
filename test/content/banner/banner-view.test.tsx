import { describe, expect, test, vi } from 'vitest';
import type { BannerPart } from '../../../src/content/banner/banner-actions.ts';
import { BannerView } from '../../../src/content/banner/banner-view.tsx';
import { renderInto } from '../../ui/render-into.ts';
import {
  sampleAvailability,
  sampleFilm,
  sampleListing,
  sampleOffer,
  sampleReport,
  sampleService,
  sampleVerdict,
} from '../../ui/sample-report.ts';
import { sampleTexts } from '../../ui/text/sample-texts.ts';

const actions = {
  toggle: vi.fn(),
  fullAnswer: vi.fn(),
  notThisFilm: vi.fn(),
  notOnSite: vi.fn(),
  snooze: vi.fn(),
  close: vi.fn(),
};

interface Drawn {
  readonly state?: 'empty' | 'shown' | 'hidden';
  readonly open?: BannerPart | null;
}

function draw(report = sampleReport(), { state = 'shown', open = null }: Drawn = {}): HTMLElement {
  const spot = { edge: 'top', inset: 0 } as const;
  const t = sampleTexts('en');
  return renderInto(
    <BannerView report={report} t={t} spot={spot} state={state} open={open} actions={actions} />,
  );
}

const searchable = [
  sampleService('mute', { searchUrl: null }),
  ...['a', 'b', 'c', 'd'].map((id) => sampleService(id)),
];

const unfold = (report = sampleReport()) => draw(report, { open: 'details' });
const namesIn = (root: HTMLElement) =>
  [...root.querySelectorAll('button')].map((one) => one.getAttribute('aria-label') ?? one.textContent.trim());

test('the live region comes empty and is filled later', () => {
  const empty = draw(sampleReport(), { state: 'empty' });
  expect(empty.querySelector('[role=status]')?.textContent).toBe('');
  expect(empty.querySelector('button')).toBeNull();
  expect(draw().querySelector('[role=status]')?.textContent).toContain('The Interview (2014)');
});

test('it says the film, who named the site, and the honest absence', () => {
  const text = draw().textContent;
  expect(text).toContain('The Interview (2014)');
  // Whose name it is: under the film's, the citation alone would seem to be about the film.
  expect(text).toContain('This site Named in Review of Notorious Markets 2013 (USTR, 12 February 2014).');
  expect(text).toContain('Not a court finding.');
  expect(text).toContain('No offer known to us in Russia as of 26 December 2014.');
});

test('folded it has one link at most to follow, two buttons to unfold and one to close', () => {
  const root = draw(sampleReport({ availability: sampleAvailability({ services: searchable }) }));
  expect([...root.querySelectorAll('a')].map((link) => link.textContent.trim())).toEqual(['Search a']);
  expect(namesIn(root)).toEqual(['More', 'Hide this banner', 'Close']);
});

test('a press report of a listing is called one', () => {
  const listing = sampleListing({ secondary: true, url: 'https://www.paper.example/a' });
  const site = { standing: 'listed', host: 'tracker.example', listings: [listing] } as const;
  expect(draw(sampleReport({ verdict: sampleVerdict({ site }) })).textContent).toContain(
    'As reported by paper.example',
  );
});

test('a title may run in its own direction', () => {
  const verdict = sampleVerdict({ film: sampleFilm({ title: 'الرسالة' }) });
  expect(draw(sampleReport({ verdict })).querySelector('bdi')?.textContent).toBe('الرسالة');
});

test('an answer of the past says so', () => {
  expect(draw(sampleReport({ isPast: true })).textContent).toContain(
    'Showing what was known on 26 December 2014',
  );
});

test('where the film is offered, the best offer is a link, with its day and source beside it', () => {
  const offer = { price: { amount: 5.99, currency: 'USD' }, link: 'https://shop.example/film' };
  const here = [sampleOffer(offer), sampleOffer({ service: 'other' })];
  const root = draw(sampleReport({ availability: sampleAvailability({ state: 'here', here }) }));
  const best = root.querySelector('a.best');
  expect(best?.getAttribute('href')).toBe('https://shop.example/film');
  expect(best?.textContent).toContain('youtube Rent US$5.99');
  expect(root.textContent).toContain('Offered in Russia as of 24 December 2014, according to RIA');
});

test('without an offer it leads to a service that can be searched', () => {
  const root = draw(sampleReport({ availability: sampleAvailability({ services: searchable }) }));
  expect(root.querySelector('a.best')?.getAttribute('href')).toBe('https://a.example/?q=x');
});

describe('unfolded', () => {
  test('it shows the three best offers with price, day and source', () => {
    const here = ['a', 'b', 'c', 'd'].map((id) =>
      sampleOffer({ service: id, price: { amount: 5.99, currency: 'USD' } }),
    );
    const root = unfold(sampleReport({ availability: sampleAvailability({ state: 'here', here }) }));
    expect([...root.querySelectorAll('.row-name')].map((name) => name.textContent)).toEqual(['a', 'b', 'c']);
    expect(root.textContent).toContain('Rent US$5.99');
    expect(root.textContent).toContain('As of 24 December 2014, according to RIA');
  });

  test('without an offer it leads to three services that can be searched', () => {
    const root = unfold(sampleReport({ availability: sampleAvailability({ services: searchable }) }));
    const links = [...root.querySelectorAll('a.chip')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://a.example/?q=x',
      'https://b.example/?q=x',
      'https://c.example/?q=x',
    ]);
  });

  test('it shows every listing with its source, and what on the page speaks for the verdict', () => {
    const listings = [sampleListing(), sampleListing({ list: 'Older Review', date: '2012-12-13' })];
    const site = { standing: 'listed', host: 'tracker.example', listings } as const;
    const evidence = [
      { kind: 'listing', host: 'tracker.example', listing: sampleListing() },
      { kind: 'magnet', name: 'The.Interview.2014' },
    ] as const;
    const text = unfold(sampleReport({ verdict: sampleVerdict({ site, evidence }) })).textContent;
    expect(text).toContain('Source: ustr.gov');
    expect(text).toContain('Named in Older Review');
    expect(text).toContain('This page has a magnet link named The.Interview.2014.');
    expect(text.split('Review of Notorious Markets 2013').length - 1).toBe(2);
  });

  test('the button says so, and the full answer opens from there', () => {
    const root = unfold();
    expect(root.querySelector('.toggle')?.getAttribute('aria-expanded')).toBe('true');
    expect(namesIn(root)).toEqual(['Less', 'Hide this banner', 'Close', 'Full answer']);
  });

  test('the menu has three ways not to be told again', () => {
    expect(namesIn(draw(sampleReport(), { open: 'menu' })).slice(3)).toEqual([
      'Not for this film',
      'Not on this site',
      'Not here for 30 days',
    ]);
  });
});

test('links leave without a referrer, in a tab that cannot reach back, and never to the listed site', () => {
  const root = unfold(sampleReport({ availability: sampleAvailability({ services: searchable }) }));
  const links = [...root.querySelectorAll('a')];
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) {
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(link.getAttribute('href')).not.toContain('tracker.example');
  }
  expect(root.textContent).not.toContain('tracker.example');
});

test('an address that is none stays text', () => {
  const listing = sampleListing({ url: 'javascript:alert(1)' });
  const site = { standing: 'listed', host: 'tracker.example', listings: [listing] } as const;
  expect(unfold(sampleReport({ verdict: sampleVerdict({ site }) })).querySelector('a')).toBeNull();
});

test('a click that no person made does nothing', () => {
  for (const open of ['menu', 'details'] as const) {
    for (const button of draw(sampleReport(), { open }).querySelectorAll('button')) button.click();
  }
  for (const action of Object.values(actions)) expect(action).not.toHaveBeenCalled();
});
