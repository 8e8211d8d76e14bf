import fc, { type IProperty } from 'fast-check';
import { createSpanMatcher } from '../../src/core/film-index/match-spans.ts';
import { openTitleIndex, writeTitleIndex } from '../../src/core/film-index/title-index.ts';
import { openKnowledge } from '../../src/core/open-knowledge.ts';
import { inflate } from '../../src/core/pack/inflate.ts';
import { PackError } from '../../src/core/pack/open-pack.ts';
import { parseReleaseName } from '../../src/core/page/parse-release-name.ts';
import { readAddress } from '../../src/core/page/read-address.ts';
import { readTitle } from '../../src/core/page/read-title.ts';

const FILMS = [
  { year: 2006, titles: ['The Prestige', 'Престиж'] },
  { year: 1951, titles: ['Rashômon', '羅生門'] },
  { year: 2009, titles: ['9'] },
  { year: 1967, titles: ['Вий'] },
];
/** Pieces that titles are made of, so that texts come near what the parsers look for. */
const PIECE = fc.constantFrom(
  ...[
    'The Prestige',
    'Престиж',
    '羅生門',
    '2006',
    '(1951)',
    '[2009]',
    '1080p',
    'BDRip',
    'x264-GRP',
    'S01E02',
  ],
  ...['смотреть онлайн', 'watch online', '|', ' - ', '.', '_', '/', '«', '»', '\u200f', '\ud800', '￼'],
);
const TEXT = fc
  .array(fc.oneof(PIECE, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })))
  .map((parts) => parts.join(' '));

/** Runs every property for its share of the minutes; prints each and says whether all held. */
export function benchFuzz(minutes: number): boolean {
  const properties = listProperties();
  const share = (minutes * 60_000) / properties.length;
  const failed = properties.filter(({ name, property }) => {
    const { failed: hasFailed, numRuns, error } = run(property, share);
    console.log(`${hasFailed ? 'FAILED' : 'held'}  ${name}, ${numRuns} runs ${error}`);
    return hasFailed;
  });
  return failed.length === 0;
}

function run(property: IProperty<[never]>, share: number) {
  const result = fc.check(property, { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: share });
  return { ...result, error: result.failed ? fc.defaultReportMessage(result) : '' };
}

function listProperties(): { readonly name: string; readonly property: IProperty<[never]> }[] {
  const match = createSpanMatcher(openTitleIndex(writeTitleIndex(FILMS)));
  // Each takes one value of its own kind; fast-check only hands it on.
  const of = <T>(name: string, kind: fc.Arbitrary<T>, holds: (value: T) => boolean) => ({
    name,
    property: fc.property(kind, holds) as unknown as IProperty<[never]>,
  });
  return [
    of('the span matcher finds what stands in the text, or nothing', TEXT, (text) => {
      const found = match(text);
      return found === null || (found.start >= 0 && found.start < found.end && found.end <= text.length);
    }),
    of('release names are read without a throw', TEXT, (text) => parseReleaseName(text) !== undefined),
    of(
      'page titles are read without a throw',
      TEXT,
      (text) => readTitle(text, { host: 'host.example', siteNames: [], place: 'title' }) !== undefined,
    ),
    of(
      'addresses are read without a throw',
      TEXT,
      (text) => readAddress(`https://host.example/${text}`) !== undefined,
    ),
    of('data that is no deflate data is refused', fc.uint8Array({ maxLength: 400 }), (bytes) =>
      throwsOnly(RangeError, () => inflate(bytes, 300)),
    ),
    of('a file that holds no lists is refused', fc.uint8Array({ maxLength: 400 }), (bytes) =>
      throwsOnly(PackError, () => openKnowledge(bytes)),
    ),
  ];
}

function throwsOnly(kind: typeof RangeError | typeof PackError, act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch (error) {
    return error instanceof kind;
  }
}
