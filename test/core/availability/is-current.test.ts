import { describe, expect, it } from 'vitest';
import type { Offer } from '../../../src/core/availability/availability.ts';
import { isCurrent } from '../../../src/core/availability/is-current.ts';

const offer: Offer = {
  film: 'a-film-2020',
  service: 'one',
  regions: ['US'],
  type: 'flatrate',
  asOf: '2025-06-30',
  source: { name: 'A report' },
};

describe('an offer', () => {
  it('counts for the time of its type', () => {
    expect(isCurrent(offer, '2025-09-28')).toBe(true);
    expect(isCurrent(offer, '2025-09-29')).toBe(false);
  });

  it('counts for years when the service made the film, and not for ever', () => {
    const lasting: Offer = { ...offer, lasting: 'made-for-service' };
    expect(isCurrent(lasting, '2029-06-30')).toBe(true);
    expect(isCurrent(lasting, '2029-07-01')).toBe(false);
  });

  it('ends on its known end, whatever made it last', () => {
    const ended: Offer = { ...offer, lasting: 'public-domain', until: '2025-12' };
    expect(isCurrent(ended, '2025-12-31')).toBe(true);
    expect(isCurrent(ended, '2026-01-01')).toBe(false);
  });
});
