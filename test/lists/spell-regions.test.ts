import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ListedOffer } from '../../src/lists/lists.ts';
import { regionSchema } from '../../src/lists/schema/region-schema.ts';
import { listServiceAreas, spellAreas } from '../../src/lists/service-areas.ts';
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

  it.each([
    [['nordics'], [], 'DK FI IS NO SE'],
    [['dach', 'IT'], [], 'AT CH DE IT'],
    [['nordics'], ['IS'], 'DK FI NO SE'],
    [['nordics', 'scandinavia'], ['dach'], 'DK FI IS NO SE'],
    ['all' as const, ['CA'], 'US'],
  ])('%j except %j are %s', (regions, except, spelled) => {
    expect(spellRegions({ ...offer, regions, except }, [service]).regions.join(' ')).toBe(spelled);
  });

  it('are all there are but those taken out, for a worldwide offer', () => {
    const worldwide = { ...offer, regions: ['worldwide'], except: ['CN', 'dach'] };
    const { regions } = spellRegions(worldwide, [service]);
    expect(regions).toHaveLength(249 - 4);
    expect(regions).not.toContain('CN');
    expect(regions).not.toContain('DE');
    expect(spellRegions(worldwide, [service])).not.toHaveProperty('except');
  });
});

it('areas are made of assigned regions only', () => {
  for (const area of listServiceAreas())
    for (const region of spellAreas([area]))
      expect(v.safeParse(regionSchema, region).success, region).toBe(true);
});
