import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { groupCitations, openCitations } from '../../src/core/film-citations.ts';
import { writeShelf } from '../../src/core/pack/shelf.ts';

test('each film has its own citation again, however many there are', () => {
  const films = Array.from({ length: 300 }, (_, index) => ({
    source: `s${index % 150}`,
    checked: '2026-11-24',
  }));
  const grouped = groupCitations(
    films,
    ({ source }) => source,
    ({ source, checked }) => ({ sources: [{ name: source }], checked }),
  );
  expect(grouped.citations).toHaveLength(150);
  const citationAt = openCitations(writeShelf([grouped], deflateRawSync));
  for (const [rank, { source, checked }] of films.entries()) {
    expect(citationAt(rank)).toEqual({ sources: [{ name: source }], checked });
  }
  expect(citationAt(-1)).toBeNull();
  expect(citationAt(300)).toBeNull();
});
