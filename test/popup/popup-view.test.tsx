import { expect, test, vi } from 'vitest';
import type { SiteAnswer } from '../../src/core/verdict.ts';
import { DEFAULT_SETTINGS } from '../../src/messages/default-settings.ts';
import { lateParts } from '../../src/popup/late-parts.tsx';
import type { PopupActions, PopupModel } from '../../src/popup/popup-model.ts';
import { PopupView } from '../../src/popup/popup-view.tsx';
import { renderInto } from '../ui/render-into.ts';
import {
  sampleAvailability,
  sampleFilm,
  sampleListing,
  sampleOffer,
  sampleRecord,
  sampleReport,
  sampleService,
  sampleVerdict,
} from '../ui/sample-report.ts';
import { sampleTexts } from '../ui/text/sample-texts.ts';

// No test here presses anything; what the actions do is tested with start-popup.
const copy = vi.fn(async () => true);
const actions = { findFilms: async () => [], copy } as Partial<PopupActions> as PopupActions;

const late = { loaded: lateParts, load: async () => lateParts };

function draw(change: Partial<PopupModel> = {}, report = sampleReport()): HTMLElement {
  const model: PopupModel = {
    t: sampleTexts('en'),
    browser: 'firefox',
    state: { kind: 'ready', report },
    settings: { ...DEFAULT_SETTINGS, region: 'RU' },
    regions: { guessed: 'RU', served: ['RU', 'US'] },
    hasAccess: true,
    film: report.verdict.film,
    isAsked: false,
    availability: report.availability,
    search: null,
    searchText: '',
    isWaiting: false,
    reminders: { list: [], canNotify: false, isPrivate: false },
    ...change,
  };
  return renderInto(<PopupView model={model} actions={actions} late={late} />);
}

function textOf(root: HTMLElement): string {
  return root.textContent ?? '';
}

test('offers, release and licence stand in blocks of their own, each fact with date and source', () => {
  const records = [
    sampleRecord({ kind: 'decision-announced' }),
    sampleRecord({ kind: 'licence-issued', binds: 'cinema' }),
    sampleRecord({ kind: 'release-postponed', date: '2014-12-19', planned: '2015-01-29' }),
  ];
  const elsewhere = [sampleOffer({}, ['CA', 'US'])];
  const availability = sampleAvailability({ state: 'elsewhere', elsewhere, records });
  const blocks = [...draw({ availability }).querySelectorAll('.block')].map(
    (block) => block.textContent ?? '',
  );
  const licence = blocks.find((text) => text.startsWith('Exhibition licence'));
  const release = blocks.find((text) => text.startsWith('Release'));
  expect(licence).toContain('At the time, cinemas needed this licence; online services did not.');
  expect(licence).toContain('26 December 2014, The Hollywood Reporter');
  expect(release).toContain('A decision on the release was announced for later.');
  expect(release).not.toContain('licence bound');
  expect(blocks.find((text) => text.startsWith('Elsewhere'))).toContain('Canada and the US');
});

test('past offers are said to have been known, with the day', () => {
  const availability = sampleAvailability({ lastKnownHere: [sampleOffer({}, ['RU'])] });
  const text = textOf(draw({ availability }));
  expect(text).toContain('Last known here');
  expect(text).toContain('Known on 24 December 2014, according to RIA');
});

test('a film that was searched for beside no page is said to be of the past where the reader looks at it', () => {
  const settings = { ...DEFAULT_SETTINGS, region: 'RU', asOf: '2014-12-26' };
  const asked = { state: { kind: 'no-page' }, isAsked: true, film: sampleFilm() } as const;
  expect(draw({ ...asked, settings }).querySelector('.past')?.textContent).toContain('26 December 2014');
  expect(draw(asked).querySelector('.past')).toBeNull();
});

test('of many listings the newest stands out and the others are folded, none is left out', () => {
  const listings = ['2023', '2020', '2015', '2014'].map((date) => sampleListing({ date }));
  const site = { standing: 'listed', host: 'tracker.example', listings } as const;
  const root = draw({}, sampleReport({ verdict: sampleVerdict({ site }) }));
  expect(root.querySelectorAll('.citation')).toHaveLength(4);
  expect(root.querySelectorAll('details .citation')).toHaveLength(3);
  expect(textOf(root)).toContain('3 older listings');
});

test('the listed host is neither named nor linked', () => {
  const root = draw();
  expect(root.innerHTML).not.toContain('tracker.example');
});

test('a neutral site is said to be never flagged, an unknown one to be in no list known to us', () => {
  const none = { flag: 'none', ground: null } as const;
  const neutral = {
    standing: 'neutral',
    host: 'db.example',
    name: 'DB',
    neutralKind: 'film-database',
  } as const;
  const unknown = { standing: 'unknown', host: 'blog.example' } as const;
  const say = (site: typeof neutral | typeof unknown) =>
    textOf(draw({}, sampleReport({ verdict: sampleVerdict({ ...none, site }) })));
  expect(say(neutral)).toContain('DB: a film database. Watchright never flags it.');
  expect(say(unknown)).toContain('No list known to us names this site.');
});

test('a page without a film says so, shows no region, and lets the reader search', () => {
  const report = sampleReport({ verdict: sampleVerdict({ film: null }), availability: null });
  const root = draw({}, report);
  expect(root.querySelector('h1')?.textContent).toBe('No film recognised on this page');
  expect(root.querySelector('select')).toBeNull();
  expect(root.querySelector('[role=combobox]')).not.toBeNull();
});

test('a question without a page is asked once: the label of the field is only heard under the heading', () => {
  const root = draw({ film: null, availability: null, state: { kind: 'no-page' } });
  expect(root.querySelector('h1')?.textContent).toBe('Where can I watch a film?');
  expect(root.querySelector('label')?.className).toBe('unseen');
  const onPage = draw({ film: null, availability: null, state: { kind: 'unreadable' } });
  expect(onPage.querySelector('label')?.className).toBe('');
});

test('where there is a film the search waits until the reader wants it', () => {
  expect(draw().querySelector('[role=combobox]')).toBeNull();
  expect(draw({ search: 'ask' }).querySelector('[role=combobox]')).not.toBeNull();
});

test('a film that was searched for is answered without a word on the page’s site', () => {
  const film = { id: 'it-1990', title: 'It', year: 1990 };
  const root = draw({ film, isAsked: true });
  expect(root.querySelector('h1')?.textContent).toBe('It (1990)');
  expect(textOf(root)).toContain('Back to this page');
  expect(root.querySelector('.card')).toBeNull();
});

test('what the reader said of page and site is shown, each with a way back', () => {
  const evidence = [
    { kind: 'user-allowed', host: 'tracker.example' },
    { kind: 'user-not-a-source' },
  ] as const;
  const verdict = sampleVerdict({ flag: 'none', ground: null, evidence });
  const notes = [...draw({}, sampleReport({ verdict })).querySelectorAll('.aside')];
  expect(notes.map((note) => note.querySelector('button')?.textContent)).toEqual(['Undo', 'Undo']);
});

test('“Is something wrong?” shows entry and last check, and offers what fits the page', () => {
  const site = { standing: 'listed', host: 'tracker.example', checked: '2026-02-03' } as const;
  const listing = { kind: 'listing', host: site.host, listing: sampleListing() } as const;
  const verdict = sampleVerdict({ site, evidence: [listing] });
  const panel = draw({}, sampleReport({ verdict })).querySelector('.wrong');
  expect(panel?.textContent).toContain('Review of Notorious Markets 2013');
  expect(panel?.textContent).toContain('last checked on 3 February 2026');
  const buttons = (root: Element | null) =>
    [...(root?.querySelectorAll('.choices button') ?? [])].map((one) => one.textContent);
  expect(buttons(panel)).toEqual([
    'It is another film',
    'It is about no film',
    'This page does not offer the film',
    'Never flag this site',
  ]);
  const unknown = sampleVerdict({
    flag: 'none',
    ground: null,
    film: null,
    site: { standing: 'unknown', host: 'a' },
  });
  const quiet = draw({}, sampleReport({ verdict: unknown, availability: null })).querySelector('.wrong');
  expect(buttons(quiet)).toEqual(['It is about a film']);
});

test('films the page does not tell apart are there to choose from', () => {
  const film = sampleFilm({
    title: 'It',
    year: 2017,
    alternatives: [{ id: 'it-1990', title: 'It', year: 1990 }],
  });
  const root = draw({}, sampleReport({ verdict: sampleVerdict({ film }) }));
  const choices = [...root.querySelectorAll('.chooser button')].map((one) => one.textContent);
  expect(choices).toEqual(['It (2017)', 'It (1990)', 'Another film']);
});

test('a guessed region asks to be confirmed, a confirmed one does not', () => {
  expect(textOf(draw())).not.toContain('guessed');
  const settings = DEFAULT_SETTINGS;
  expect(textOf(draw({ settings }))).toContain('Region guessed from your device: Russia.');
});

test.each([
  ['unreadable', 'Watchright cannot read this kind of page'],
  ['no-access', 'In Firefox: open “Extensions and Themes”'],
  ['silent', 'Try again'],
] as const)('%s is said in words', (kind, words) => {
  expect(textOf(draw({ state: { kind }, film: null, availability: null }))).toContain(words);
});

test('a report that was only possible by the click tells how to give access for good', () => {
  expect(textOf(draw())).not.toContain('Allow access');
  expect(textOf(draw({ hasAccess: false }))).toContain('Allow access');
});

test('services, a licensed site, an end and a film that was searched for say where they were read', () => {
  const sources = [{ name: 'The Press', url: 'https://press.example/1' }];
  const link = (root: Element | null) => root?.querySelector('a.source')?.getAttribute('href');
  const service = { id: 'a', name: 'A', types: ['rent'], checked: '2026-11-01', sources } as const;
  const services = [{ service, searchUrl: null, requestUrl: null, isMine: false }];
  const filmCitation = { sources, checked: '2026-11-02' };
  const availability = sampleAvailability({ services, filmCitation });
  const folded = [...draw({ availability }).querySelectorAll('details')].find((one) =>
    one.textContent?.startsWith('Where we read about these services'),
  );
  expect(folded?.textContent).toContain('A: checked on 1 November 2026. The Press');
  expect(link(folded ?? null)).toBe('https://press.example/1');
  const asked = draw({ availability, isAsked: true });
  expect([...asked.querySelectorAll('.answer > .note')].map(link)).toEqual(['https://press.example/1']);

  const cardOf = (site: SiteAnswer) =>
    draw({}, sampleReport({ verdict: sampleVerdict({ flag: 'none', ground: null, site }) })).querySelector(
      '.card',
    );
  const citation = { sources, checked: '2026-11-01' };
  expect(link(cardOf({ standing: 'licensed', host: 'a.example', name: 'A', citation }))).toBe(
    'https://press.example/1',
  );
  const [source] = sources;
  const gone = { how: 'closed', since: '2024', ...(source && { source }) } as const;
  const listings = [sampleListing()];
  const links = cardOf({ standing: 'listed', host: 'b.example', listings, gone })?.querySelectorAll(
    'a.source',
  );
  expect([...(links ?? [])].map((one) => one.getAttribute('href'))).toContain('https://press.example/1');
});

test('whatever cites a listing under “Why?” links to where it can be read', () => {
  const evidence = [
    { kind: 'site-name', name: 'Tracker', listing: sampleListing() },
    { kind: 'year-clue', year: 2014, place: 'title' },
  ] as const;
  const why = draw({}, sampleReport({ verdict: sampleVerdict({ evidence }) })).querySelector('.why');
  expect([...(why?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
    sampleListing().url,
  ]);
});

test('where services take wishes, the title stands ready to be copied', () => {
  const wishes = { requestUrl: 'https://a.example/wishes' };
  const asked = [sampleService('a', wishes), sampleService('b')];
  const root = draw({ availability: sampleAvailability({ services: asked }) });
  expect([...root.querySelectorAll('.copy-title + .chips bdi')].map((one) => one.textContent)).toEqual(['a']);
  root.querySelector<HTMLButtonElement>('.copy-title button')?.click();
  expect(copy).toHaveBeenCalledWith('Интервью');
  const none = sampleAvailability({ services: [sampleService('b')] });
  expect(draw({ availability: none }).querySelector('.copy-title')).toBeNull();
  const here = sampleAvailability({ state: 'here', services: asked });
  expect(draw({ availability: here }).querySelector('.copy-title')).toBeNull();
});
