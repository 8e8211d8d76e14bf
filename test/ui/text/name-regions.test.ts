import { expect, test } from 'vitest';
import { nameRegions } from '../../../src/ui/text/name-regions.ts';
import { sampleTexts } from './sample-texts.ts';

test('a few regions are all named', () => {
  expect(nameRegions(['CA', 'US'], sampleTexts('en'))).toBe('Canada and the US');
});

test('of many regions those are named where most readers are, and the rest is counted', () => {
  const many = ['AD', 'AE', 'BR', 'DE', 'GB', 'KE', 'US', 'ZW'];
  expect(nameRegions(many, sampleTexts('en'))).toBe('the US, the UK, Germany and 5 more regions');
  expect(nameRegions(many, sampleTexts('ru'))).toBe('США, Великобритания, Германия и ещё 5 регионов');
  expect(nameRegions(['AD', 'AE', 'AF', 'AG', 'AI', 'AL'], sampleTexts('en'))).toContain('3 more regions');
});
