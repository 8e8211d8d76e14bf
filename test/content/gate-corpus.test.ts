import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { isGateOpen } from '../../src/content/gate.ts';
import type { Knowledge } from '../../src/core/knowledge.ts';
import { openKnowledge } from '../../src/core/open-knowledge.ts';
import { recognise } from '../../src/core/recognise.ts';
import { type HostText, openHostText } from '../../src/core/site-index/host-text.ts';
import { readPage } from '../../src/page-reader/read-page.ts';
import { compileBundledLists } from '../open-bundled-knowledge.ts';
import { parseDocument } from '../page-reader/parse-document.ts';

const ROOT = join(import.meta.dirname, '../..');
const PAGES = join(ROOT, '../shared/corpus/pages.jsonl');
const HEADLINES = join(ROOT, '../shared/corpus/headlines.jsonl');
const TODAY = '2026-11-23';

interface Row {
  readonly url: string;
  readonly title: string;
  readonly label: string;
  readonly dom: { readonly magnets: number; readonly torrent_links: number; readonly player: number };
}

function readRows<T>(file: string): readonly T[] {
  // The corpora's own format, told in the README beside them.
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

function makeDocument({ title, dom }: Pick<Row, 'title' | 'dom'>): Document {
  const escaped = title.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const body =
    '<a href="magnet:?xt=urn:btih:aa">m</a>'.repeat(dom.magnets) +
    '<a href="/1.torrent">t</a>'.repeat(dom.torrent_links) +
    '<video></video>'.repeat(dom.player);
  return parseDocument(
    `<!doctype html><html><head><title>${escaped}</title></head><body>${body}</body></html>`,
  );
}

if (!existsSync(PAGES)) console.warn('No corpus beside the project: the gate is not tested on it.');

describe.skipIf(!existsSync(PAGES))('the gate on the corpora', () => {
  let knowledge: Knowledge;
  let hosts: HostText;
  beforeAll(async () => {
    const { compiled } = await compileBundledLists();
    knowledge = openKnowledge(compiled.knowledge);
    hosts = openHostText(compiled.gateHosts);
  });

  test('every page that core flags is let through', () => {
    const stopped = readRows<Row>(PAGES).filter((row) => {
      const document = makeDocument(row);
      const { flag } = recognise(readPage(document, row.url), knowledge, TODAY);
      return flag !== 'none' && !isGateOpen(document, row.url, hosts);
    });
    expect(stopped.map(({ url, title }) => `${url} ${title}`)).toEqual([]);
  });

  test('of ordinary headlines hardly one in a hundred is let through', () => {
    const rows = readRows<{ readonly url: string; readonly title: string }>(HEADLINES);
    const dom = { magnets: 0, torrent_links: 0, player: 1 };
    const open = rows.filter(({ url, title }) => isGateOpen(makeDocument({ title, dom }), url, hosts));
    expect(rows.length).toBeGreaterThan(4000);
    expect(open.length / rows.length).toBeLessThan(0.01);
  });
});
