import { expect, test, vi } from 'vitest';
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

const actions = { more: vi.fn(), notThisFilm: vi.fn(), notOnSite: vi.fn(), close: vi.fn() };

function draw(report = sampleReport(), isFilled = true): HTMLElement {
  const t = sampleTexts('en');
  return renderInto(<BannerView report={report} t={t} isFilled={isFilled} actions={actions} />);
}

test('the live region comes empty and is filled later', () => {
  const empty = draw(sampleReport(), false);
  expect(empty.querySelector('[role=status]')?.textContent).toBe('');
  expect(empty.querySelector('button')).toBeNull();
  expect(draw().querySelector('[role=status]')?.textContent).toContain('The Interview (2014)');
});

test('it says the film, who named the site, and the honest absence', () => {
  const text = draw().textContent;
  expect(text).toContain('The Interview (2014)');
  expect(text).toContain('Named in Review of Notorious Markets 2013 (USTR, 12 February 2014).');
  expect(text).toContain('Source: ustr.gov');
  expect(text).toContain('No offer known to us in Russia as of 26 December 2014.');
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

test('it shows the three best offers with price, day and source', () => {
  const here = ['a', 'b', 'c', 'd'].map((id) =>
    sampleOffer({ service: id, price: { amount: 5.99, currency: 'USD' } }),
  );
  const root = draw(sampleReport({ availability: sampleAvailability({ state: 'here', here }) }));
  expect([...root.querySelectorAll('.row-name')].map((name) => name.textContent)).toEqual(['a', 'b', 'c']);
  expect(root.textContent).toContain('Rent US$5.99');
  expect(root.textContent).toContain('As of 24 December 2014, according to RIA');
});

test('without an offer it leads to three services that can be searched', () => {
  const services = [
    sampleService('mute', { searchUrl: null }),
    ...['a', 'b', 'c'].map((id) => sampleService(id)),
  ];
  const root = draw(sampleReport({ availability: sampleAvailability({ services }) }));
  const links = [...root.querySelectorAll('a.chip')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    'https://a.example/?q=x',
    'https://b.example/?q=x',
    'https://c.example/?q=x',
  ]);
});

test('links leave without a referrer, in a tab that cannot reach back, and never to the listed site', () => {
  for (const link of draw().querySelectorAll('a')) {
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(link.getAttribute('href')).not.toContain('tracker.example');
  }
  expect(draw().textContent).not.toContain('tracker.example');
});

test('an address that is none stays text', () => {
  const listing = sampleListing({ url: 'javascript:alert(1)' });
  const site = { standing: 'listed', host: 'tracker.example', listings: [listing] } as const;
  expect(draw(sampleReport({ verdict: sampleVerdict({ site }) })).querySelector('a')).toBeNull();
});

test('a click that no person made does nothing', () => {
  const root = draw();
  for (const button of root.querySelectorAll('button')) button.click();
  for (const action of Object.values(actions)) expect(action).not.toHaveBeenCalled();
});
