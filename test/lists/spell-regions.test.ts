import { describe, expect, it } from 'vitest';
import type { ListedOffer } from '../../src/lists/lists.ts';
import { spellRegions } from '../../src/lists/spell-regions.ts';

const service = {
  id: 'one',
  name: 'One',
  hosts: ['one.example'],
  types: ['flatrate' as const],
  regions: { CA: {}, RU: { until: '2022-05-30' }, US: { from: '2007' } },
  checked: '2026-11-24',
};
const offer: ListedOffer = {
  film: 'a-film-2020',
  service: 'one',
  regions: 'all',
  type: 'flatrate',
  asOf: '2025-06-30',
  source: { name: 'A report' },
};

describe('the regions of an offer', () => {
  it('are those the service still serves when the offer says all', () => {
    expect(spellRegions(offer, [service]).regions).toEqual(['CA', 'US']);
  });

  it('stay as written otherwise', () => {
    expect(spellRegions({ ...offer, regions: ['US'] }, [service]).regions).toEqual(['US']);
  });
});
