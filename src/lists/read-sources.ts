import type { Source } from '../core/source.ts';
import type { DataSource } from './lists.ts';

const ADDRESS = /https?:\/\/[^\s;,]+/;

/**
 * The sources that a line of text names, parted by semicolons: the id or the name of a body of data of sources.jsonl (which
 * may go on: "v2fly domain list, abema"), words with an address in them, or words alone. The address becomes the link
 * and leaves its host in the words: "until: https://press.example/a/1" reads "until: press.example".
 */
export function readSources(text: string, known: readonly DataSource[]): Source[] {
  return text.split(/;\s+/).map((piece) => readSource(piece, known));
}

function readSource(piece: string, known: readonly DataSource[]): Source {
  const body = known.find(({ id, name }) => piece === id || piece === name || piece.startsWith(`${name}, `));
  if (body) return { name: piece === body.id ? body.name : piece, url: body.url };
  const url = ADDRESS.exec(piece)?.[0];
  if (url === undefined) return { name: piece };
  const host = new URL(url).hostname.replace(/^www\./, '');
  return { name: piece.replace(url, () => host), url };
}
