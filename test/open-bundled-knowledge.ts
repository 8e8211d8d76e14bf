import { join } from 'node:path';
import type { Knowledge } from '../src/core/knowledge.ts';
import { openKnowledge } from '../src/core/open-knowledge.ts';
import { type CompiledLists, compileKnowledge } from '../src/lists/compile-knowledge.ts';
import { type Lists, loadLists } from '../src/lists/load-lists.ts';

export interface BundledLists {
  readonly lists: Lists;
  readonly compiled: CompiledLists;
}

let bundled: Promise<BundledLists> | null = null;

async function compile(): Promise<BundledLists> {
  const { lists } = await loadLists(join(import.meta.dirname, '../src/lists/data'));
  return { lists, compiled: compileKnowledge(lists) };
}

/** The lists of the project, compiled once for all files of tests that a process runs: it takes two seconds. */
export function compileBundledLists(): Promise<BundledLists> {
  bundled ??= compile();
  return bundled;
}

/** The same, opened as the extension does. */
export async function openBundledKnowledge(): Promise<Knowledge> {
  return openKnowledge((await compileBundledLists()).compiled.knowledge);
}
