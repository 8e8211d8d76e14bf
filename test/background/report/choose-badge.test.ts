import { expect, test } from 'vitest';
import { chooseBadge } from '../../../src/background/report/choose-badge.ts';
import { DEFAULT_SETTINGS } from '../../../src/messages/default-settings.ts';
import { sampleAvailability, sampleOffer, sampleReport, sampleVerdict } from '../../ui/sample-report.ts';

const none = sampleVerdict({ flag: 'none', ground: null, site: { standing: 'unknown', host: 'a.example' } });
const settings = { ...DEFAULT_SETTINGS, badgeSaysMine: true };
const here = (type: 'flatrate' | 'rent', isMine = true) =>
  sampleAvailability({
    state: 'here',
    here: [{ ...sampleOffer({ type }), serviceName: 'Netflix', isMine }],
  });

test('a star says that the film is on a service of the reader, its title says which', () => {
  const badge = chooseBadge(sampleReport({ verdict: none, availability: here('flatrate') }), settings);
  expect(badge).toMatchObject({ text: '★', more: { message: 'badgeMine', name: 'Netflix' } });
});

test('a flag keeps its sign and says it in the title only', () => {
  const badge = chooseBadge(sampleReport({ availability: here('flatrate') }), settings);
  expect(badge).toMatchObject({ text: '!', more: { name: 'Netflix' } });
});

test.each([
  ['what has to be paid once more', here('rent'), settings],
  ['a service the reader does not have', here('flatrate', false), settings],
  ['a reader who did not ask for it', here('flatrate'), DEFAULT_SETTINGS],
  ['no answer', null, settings],
])('%s brings no star', (_what, availability, chosen) => {
  expect(chooseBadge(sampleReport({ verdict: none, availability }), chosen).text).toBe('');
});
