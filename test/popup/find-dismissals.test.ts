import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/messages/default-settings.ts';
import type { Settings } from '../../src/messages/settings.ts';
import { findDismissals } from '../../src/popup/find-dismissals.ts';
import { sampleFilm, sampleReport, sampleVerdict } from '../ui/sample-report.ts';

function withDismissal(host: string, film: string | null, until: string | null = null): Settings {
  const dismissal = { host, film, evidence: 'e', on: '2014-12-01', until };
  return { ...DEFAULT_SETTINGS, dismissals: [dismissal] };
}

const report = sampleReport();

test('finds what was said of this site or of this film on it', () => {
  expect(findDismissals(withDismissal('tracker.example', null), report)).toHaveLength(1);
  expect(findDismissals(withDismissal('tracker.example', 'the-interview-2014'), report)).toHaveLength(1);
});

test('leaves out other films and other sites', () => {
  expect(findDismissals(withDismissal('tracker.example', 'it-2017'), report)).toEqual([]);
  expect(findDismissals(withDismissal('other.example', null), report)).toEqual([]);
});

test('knows a film without an id by title and year', () => {
  const film = sampleFilm({ id: null, title: 'Foo', year: 1999 });
  const own = { ...report, verdict: sampleVerdict({ film }) };
  expect(findDismissals(withDismissal('tracker.example', 'Foo (1999)'), own)).toHaveLength(1);
});

test('a snooze counts to its last day', () => {
  expect(findDismissals(withDismissal('tracker.example', null, report.on), report)).toHaveLength(1);
  expect(findDismissals(withDismissal('tracker.example', null, '2014-12-25'), report)).toEqual([]);
});
