import { expect, test, vi } from 'vitest';
import type { Availability } from '../../../src/core/availability/availability.ts';
import { AvailabilityAnswer } from '../../../src/ui/answer/availability-answer.tsx';
import { renderInto } from '../render-into.ts';
import { sampleAvailability, sampleOffer, sampleRecord, sampleService } from '../sample-report.ts';
import { sampleTexts } from '../text/sample-texts.ts';

const onToggleMine = vi.fn();

function draw(known: Partial<Availability>, standsOn: string | null = null): HTMLElement {
  return renderInto(
    <AvailabilityAnswer
      availability={sampleAvailability(known)}
      t={sampleTexts('en')}
      standsOn={standsOn}
      onToggleMine={onToggleMine}
    />,
  );
}

const namesIn = (root: HTMLElement, selector: string) =>
  [...root.querySelectorAll(selector)].map((one) => one.textContent);

const services = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((id) => sampleService(id));

test('without an offer: last known here, services to search, elsewhere, records, in this order', () => {
  const root = draw({
    state: 'elsewhere',
    services,
    elsewhere: [sampleOffer({}, ['US'])],
    lastKnownHere: [sampleOffer({}, ['RU'])],
    lastKnownElsewhere: [sampleOffer({}, ['CA'])],
    records: [sampleRecord({ kind: 'release-postponed' })],
  });
  const heads = [...root.children].map((one) => one.querySelector('h3, summary')?.textContent ?? null);
  expect(heads).toEqual([
    null,
    'Last known here',
    'Search licensed services',
    'Elsewhere',
    'Release',
    'Last known elsewhere: Canada, 24 December 2014',
  ]);
});

test('records that say why nothing is offered stand right under the answer, each once and with its source', () => {
  const records = [
    { ...sampleRecord({ kind: 'no-offer-received' }), isReason: true },
    sampleRecord({ kind: 'release-postponed' }),
    { ...sampleRecord({ kind: 'licence-not-applied', binds: 'cinema' }), isReason: true },
    sampleRecord({ kind: 'licence-refused', binds: 'cinema' }),
  ] as const;
  const blocks = [...draw({ records, services }).querySelectorAll('.facts, .tiles')].map((block) => ({
    head: block.closest('section')?.querySelector('h3')?.textContent ?? null,
    facts: [...block.querySelectorAll('li > p')].map((fact) => fact.textContent?.split('. ')[0]),
    sources: block.querySelectorAll('li .note a[href^="https://"]').length,
  }));
  expect(blocks.filter(({ head }) => head !== 'Search licensed services')).toEqual([
    {
      head: null,
      facts: [
        'Services reported that they had received no offer.',
        'No application for an exhibition licence had been filed',
      ],
      sources: 2,
    },
    { head: 'Release', facts: ['The release was postponed.'], sources: 1 },
    { head: 'Exhibition licence', facts: ['An exhibition licence was refused'], sources: 1 },
  ]);
  expect(blocks.map(({ head }) => head).indexOf('Search licensed services')).toBe(1);
});

test('six services are shown and the rest is folded, none is left out', () => {
  const root = draw({ services });
  expect(namesIn(root, '.block > .tiles bdi')).toHaveLength(6);
  expect(namesIn(root, 'details .tiles bdi')).toEqual(['g', 'h', 'i']);
  expect(namesIn(draw({ services: services.slice(0, 8) }), '.block > .tiles bdi')).toHaveLength(8);
});

test('the service whose page this is is not among those to search', () => {
  expect(namesIn(draw({ services: services.slice(0, 2) }, 'a'), '.tiles bdi')).toEqual(['b']);
});

test('a star beside an offer and beside a service says whether the reader has it', () => {
  const mine = sampleOffer({ service: 'a', regions: ['RU'] }, ['RU']);
  const root = draw({ state: 'here', here: [{ ...mine, isMine: true }], services: services.slice(0, 2) });
  const stars = [...root.querySelectorAll('button.star')];
  expect(stars.map((one) => [one.getAttribute('aria-label'), one.getAttribute('aria-pressed')])).toEqual([
    ['I have a', 'true'],
    ['I have b', 'false'],
  ]);
  expect(root.querySelector('.row')?.textContent).toContain('Yours');
});

test('an offer without a link leads to the service’s search, and says so', () => {
  const offered = sampleOffer({ regions: ['RU'] }, ['RU']);
  const row = (link: object) =>
    draw({ state: 'here', here: [{ ...offered, ...link }] }).querySelector('.row');
  const searched = row({ searchUrl: 'https://a.example/?q=x' });
  expect(searched?.getAttribute('href')).toBe('https://a.example/?q=x');
  expect(searched?.textContent).toContain('Search');
  expect(row({})?.textContent).not.toContain('Search');
});
