import { describe, expect, test } from 'vitest';
import {
  applyChoices,
  findChoices,
  type ReaderChoices,
} from '../../../src/background/corrections/apply-choices.ts';
import { DEFAULT_SETTINGS } from '../../../src/messages/default-settings.ts';
import type { Correction } from '../../../src/messages/settings.ts';
import { sampleVerdict } from '../../ui/sample-report.ts';

const NOTHING: ReaderChoices = { allowed: null, correction: null, flagsOnEvidence: true };
const verdict = sampleVerdict({
  evidence: [
    { kind: 'title-clue', text: 'The Interview', place: 'title' },
    { kind: 'magnet', name: null },
  ],
});

describe('a verdict', () => {
  test('stays as it is where the reader has said nothing', () => {
    expect(applyChoices(verdict, NOTHING)).toBe(verdict);
  });

  test('is no flag on an allowed site, and says why', () => {
    const allowed = applyChoices(verdict, { ...NOTHING, allowed: 'tracker.example' });
    expect(allowed).toMatchObject({ flag: 'none', ground: null, film: { id: 'the-interview-2014' } });
    expect(allowed.evidence[0]).toEqual({ kind: 'user-allowed', host: 'tracker.example' });
  });

  test('is no flag on a page that is said to be no source', () => {
    const corrected = applyChoices(verdict, { ...NOTHING, correction: { kind: 'not-a-source' } });
    expect(corrected).toMatchObject({ flag: 'none', film: { id: 'the-interview-2014' } });
    expect(corrected.evidence[0]).toEqual({ kind: 'user-not-a-source' });
  });

  test('has neither film nor flag on a page that is said to be about none', () => {
    const corrected = applyChoices(verdict, { ...NOTHING, correction: { kind: 'no-film' } });
    expect(corrected).toMatchObject({ flag: 'none', film: null });
    expect(corrected.evidence.map(({ kind }) => kind)).toEqual(['user-no-film', 'magnet']);
  });

  test('has the film the reader named, for sure, and keeps its flag', () => {
    const film = { id: 'it-1990', title: 'It', year: 1990 };
    const corrected = applyChoices(verdict, { ...NOTHING, correction: { kind: 'film', film } });
    expect(corrected).toMatchObject({ flag: 'listed', film: { ...film, confidence: 1, alternatives: [] } });
  });

  test('never gets a flag from a correction', () => {
    const film = { id: 'it-1990', title: 'It', year: 1990 };
    const none = sampleVerdict({ flag: 'none', ground: null, film: null });
    expect(applyChoices(none, { ...NOTHING, correction: { kind: 'film', film } }).flag).toBe('none');
  });

  test('is flagged on listings alone where the reader wants no other flags', () => {
    const suspected = sampleVerdict({ flag: 'suspected', ground: 'download' });
    const choices = { ...NOTHING, flagsOnEvidence: false };
    expect(applyChoices(suspected, choices)).toMatchObject({ flag: 'none', ground: null });
    expect(applyChoices(verdict, choices).flag).toBe('listed');
  });
});

describe('the choices for a page', () => {
  const page = { address: 'https://www.forum.tracker.example/film/1', key: 'k1' };
  const on = '2026-01-01';

  test.each([
    ['tracker.example', 'forum.tracker.example'],
    ['forum.tracker.example', 'forum.tracker.example'],
    ['tracker.example/video', 'tracker.example/video'],
  ])('an allowed %s covers the page of site %s', (host, siteHost) => {
    const settings = { ...DEFAULT_SETTINGS, allowed: [{ host, on }] };
    expect(findChoices(settings, page, siteHost).allowed).toBe(host);
  });

  test('another site that ends in the same letters is not covered', () => {
    const settings = { ...DEFAULT_SETTINGS, allowed: [{ host: 'racker.example', on }] };
    expect(findChoices(settings, page, 'tracker.example').allowed).toBeNull();
  });

  test('a correction holds for its own page, the latest one', () => {
    const say = (key: string, kind: 'no-film' | 'not-a-source'): Correction => ({
      host: 'h',
      page: key,
      is: { kind },
      on,
    });
    const corrections = [say('k1', 'no-film'), say('k1', 'not-a-source'), say('k2', 'no-film')];
    expect(findChoices({ ...DEFAULT_SETTINGS, corrections }, page, 'h').correction).toEqual({
      kind: 'not-a-source',
    });
  });
});
