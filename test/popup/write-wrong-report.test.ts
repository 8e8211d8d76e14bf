import { expect, test } from 'vitest';
import { writeWrongReport } from '../../src/popup/write-wrong-report.ts';
import { sampleReport, sampleVerdict } from '../ui/sample-report.ts';
import { sampleTexts } from '../ui/text/sample-texts.ts';

const ADDRESS = 'https://tracker.example/private/topic?user=me';
const verdict = sampleVerdict({
  evidence: [
    { kind: 'title-clue', text: 'My private words', place: 'title' },
    { kind: 'magnet', name: 'a.private.name' },
  ],
});

test('says film, flag, site and kinds of evidence, and nothing that tells which page it was', () => {
  const text = writeWrongReport(sampleReport({ verdict }), null, sampleTexts('en'));
  expect(text).toContain('Film: The Interview (2014), the-interview-2014');
  expect(text).toContain('Flag: listed, listing');
  expect(text).toContain('Review of Notorious Markets 2013');
  expect(text).toContain('Evidence: title-clue, magnet');
  expect(text).not.toMatch(/tracker\.example|private/);
});

test('has the address of the page when the reader adds it', () => {
  expect(writeWrongReport(sampleReport({ verdict }), ADDRESS, sampleTexts('en'))).toContain(ADDRESS);
});
