import { beforeAll, expect, test } from 'vitest';
import type { Knowledge } from '../../src/core/knowledge.ts';
import { createPage } from '../../src/core/page/page.ts';
import { recognise } from '../../src/core/recognise.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import { openBundledKnowledge } from '../open-bundled-knowledge.ts';
import { ON, type PageRow, toPage } from './page-row.ts';
import { describeCorpus, readCorpus } from './read-corpus.ts';
import { isRightTitle } from './score-title.ts';

const rows = readCorpus<PageRow>('pages.jsonl');

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await openBundledKnowledge();
});

describeCorpus('pages.jsonl')('Pages of the corpus', () => {
  let verdicts: readonly (readonly [PageRow, Verdict])[];
  beforeAll(() => {
    verdicts = rows.map((row) => [row, recognise(toPage(row), knowledge, ON)] as const);
  });
  const share = (part: number, of: number) => part / of;

  test('no licensed or neutral page is flagged', () => {
    const flagged = verdicts.filter(
      ([row, verdict]) => row.label !== 'unlicensed' && verdict.flag !== 'none',
    );
    expect(flagged.map(([row]) => `${row.id} ${row.title}`)).toEqual([]);
  });

  test('no licensed or neutral page is flagged when its own entry is taken out of the lists', () => {
    const withoutThem: Knowledge = {
      ...knowledge,
      findSite: (host, path) => {
        const entry = knowledge.findSite(host, path);
        return entry?.standing === 'listed' ? entry : null;
      },
    };
    const flagged = rows
      // A torrent of something that is free to share is known as such by its site only.
      .filter((row) => row.label !== 'unlicensed' && row.dom.magnets === 0)
      .filter((row) => recognise(toPage(row), withoutThem, ON).flag !== 'none');
    expect(flagged.map((row) => `${row.id} ${row.title}`)).toEqual([]);
  });

  test('70% of the unlicensed pages at least are flagged', () => {
    const unlicensed = verdicts.filter(([row]) => row.label === 'unlicensed');
    const flagged = unlicensed.filter(([, verdict]) => verdict.flag !== 'none');
    expect(share(flagged.length, unlicensed.length)).toBeGreaterThanOrEqual(0.7);
  });

  test('95% of the unlicensed pages with a magnet or torrent link are flagged', () => {
    const offering = verdicts.filter(
      ([row]) => row.label === 'unlicensed' && row.dom.magnets + row.dom.torrent_links > 0,
    );
    const flagged = offering.filter(([, verdict]) => verdict.flag !== 'none');
    expect(share(flagged.length, offering.length)).toBeGreaterThanOrEqual(0.95);
  });

  test('the film is right on 90% of the unlicensed and licensed pages that name it', () => {
    const naming = verdicts.filter(([row]) => row.label !== 'neutral' && row.film?.on_page);
    const right = naming.filter(
      ([row, { film }]) =>
        film !== null && isRightTitle(film.title, [row.film?.title ?? '', ...(row.film?.alt ?? [])]),
    );
    expect(share(right.length, naming.length)).toBeGreaterThanOrEqual(0.9);
  });
});

interface HeadlineRow {
  readonly url: string;
  readonly title: string;
}

describeCorpus('headlines.jsonl')('Headlines of the corpus', () => {
  test('none is flagged, not even with a player on the page', () => {
    const flagged = readCorpus<HeadlineRow>('headlines.jsonl').filter(({ url, title }) => {
      const page = createPage({ address: url, title, players: { count: 1, hosts: [] } });
      return recognise(page, knowledge, ON).flag !== 'none';
    });
    expect(flagged.map(({ title }) => title)).toEqual([]);
    // 4,453 headlines on a busy machine.
  }, 120_000);
});
