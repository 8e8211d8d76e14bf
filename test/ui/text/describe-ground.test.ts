import { expect, test } from 'vitest';
import type { Evidence, FlagGround, Verdict } from '../../../src/core/verdict.ts';
import { describeGround } from '../../../src/ui/text/describe-ground.ts';
import { sampleTexts } from './sample-texts.ts';

const say = (ground: FlagGround, evidence: readonly Evidence[]) => {
  const verdict: Verdict = {
    flag: 'suspected',
    ground,
    site: { standing: 'unknown', host: 'films.example' },
    film: null,
    evidence,
  };
  return describeGround(verdict, sampleTexts('en'));
};

test('a download is told by its name, a page of a file by the file’s', () => {
  expect(say('download', [{ kind: 'magnet', name: 'Film.2014' }])).toContain('links a download named');
  expect(say('download', [{ kind: 'torrent-file', name: null }])).toContain('links a torrent');
  expect(say('download', [{ kind: 'release-name', name: 'Film.2014.BluRay.mkv' }])).toContain(
    'offers a file',
  );
  expect(say('streaming', [])).toContain('streams');
});
