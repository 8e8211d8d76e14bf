import { expect, test } from 'vitest';
import { RegionOffers } from '../../../src/ui/answer/region-offers.tsx';
import { renderInto } from '../render-into.ts';
import { sampleOffer } from '../sample-report.ts';
import { sampleTexts } from '../text/sample-texts.ts';

const REGIONS = ['AT', 'BE', 'CA', 'DE', 'ES', 'FR', 'GB', 'IT'];

function draw(count: number): HTMLElement {
  const answers = REGIONS.slice(0, count).map((region) => sampleOffer({ service: region }, [region]));
  return renderInto(<RegionOffers answers={answers} t={sampleTexts('en')} />);
}

test('offers in many other regions keep their tail folded, none is left out', () => {
  const root = draw(8);
  expect(root.querySelectorAll('.region-offers')).toHaveLength(8);
  expect(root.querySelectorAll('details .region-offers')).toHaveLength(4);
  expect(root.querySelector('summary')?.textContent).toBe('More offers, in 4 regions');
});

test('a tail of two is shown', () => {
  const root = draw(6);
  expect(root.querySelectorAll('.region-offers')).toHaveLength(6);
  expect(root.querySelector('details')).toBeNull();
});
