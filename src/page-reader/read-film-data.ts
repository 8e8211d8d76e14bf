import type { Page, StatedFilm } from '../core/page/page.ts';
import { PAGE_BOUNDS } from '../core/page/page-bounds.ts';
import { createBoundList, tidyText } from './bound-list.ts';
import { type DataNode, findDataNodes, isDataNode } from './find-data-nodes.ts';

type FilmData = Pick<Page, 'films' | 'declaredTypes'> & { readonly imdbIds: readonly string[] };

/** What the page's own data says: JSON-LD and Open Graph. Blocks that do not parse are passed over. */
export function readFilmData(document: Document): FilmData {
  const films: StatedFilm[] = [];
  const types = createBoundList();
  const imdbIds = createBoundList();
  for (const node of readDataNodes(document)) {
    for (const type of typesOf(node)) {
      if (type !== 'movie') types.add(type);
    }
    const film = typesOf(node).includes('movie') ? readMovie(node) : null;
    if (film && films.length < PAGE_BOUNDS.entries) films.push(film);
    if (film) for (const id of imdbIdsOf(node)) imdbIds.add(id);
  }
  const ogType = readMeta(document, 'og:type').toLowerCase();
  if (ogType === 'video.movie') {
    const film = readOpenGraphMovie(document);
    if (film && films.length < PAGE_BOUNDS.entries) films.push(film);
  } else types.add(ogType);
  return { films, declaredTypes: types.values, imdbIds: imdbIds.values };
}

/** The content of a `<meta property>`, also where a page writes `name` instead. */
export function readMeta(document: Document, property: string): string {
  const meta = document.querySelector(`meta[property="${property}"], meta[name="${property}"]`);
  return tidyText(meta?.getAttribute('content') ?? '', PAGE_BOUNDS.title);
}

function readDataNodes(document: Document): readonly DataNode[] {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return blocks.slice(0, PAGE_BOUNDS.dataBlocks).flatMap((block) => findDataNodes(parseBlock(block)));
}

function parseBlock(block: Element): unknown {
  const text = block.textContent ?? '';
  if (text.length > PAGE_BOUNDS.dataBlockLength) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Schema.org types without their address, lower case. */
function typesOf(node: DataNode): readonly string[] {
  return textsAt(node, '@type').map((type) => type.replace(/^https?:\/\/schema\.org\//i, '').toLowerCase());
}

function readMovie(node: DataNode): StatedFilm | null {
  const [title, ...names] = textsAt(node, 'name');
  if (title === undefined) return null;
  const others = createBoundList();
  for (const text of [...names, ...textsAt(node, 'alternateName')]) others.add(text);
  const dates = textsAt(node, 'datePublished', 'dateCreated', 'copyrightYear');
  return { title, alternateTitles: others.values, year: yearIn(dates) };
}

function readOpenGraphMovie(document: Document): StatedFilm | null {
  const title = readMeta(document, 'og:title');
  const year = yearIn([readMeta(document, 'video:release_date')]);
  return title === '' ? null : { title, alternateTitles: [], year };
}

function imdbIdsOf(node: DataNode): readonly string[] {
  return textsAt(node, 'url', 'sameAs', '@id', 'identifier').flatMap(
    (text) => /\btt\d{7,9}\b/.exec(text)?.[0] ?? [],
  );
}

function yearIn(dates: readonly string[]): number | null {
  for (const date of dates) {
    const year = /\b(?:18[89]|19\d|20\d)\d\b/.exec(date)?.[0];
    if (year !== undefined) return Number(year);
  }
  return null;
}

/** The values of those keys as texts: each a text, a number, an object with `@value`, `value` or `@id`, or a list. */
function textsAt(node: DataNode, ...keys: readonly string[]): readonly string[] {
  const values = keys.flatMap((key) => node[key]).slice(0, PAGE_BOUNDS.entries);
  return values.flatMap((value) => {
    const plain = isDataNode(value)
      ? (['@value', 'value', '@id'].map((key) => value[key]).find(Boolean) ?? '')
      : value;
    if (typeof plain === 'number') return [String(plain)];
    const text = typeof plain === 'string' ? tidyText(plain, PAGE_BOUNDS.text) : '';
    return text === '' ? [] : [text];
  });
}
