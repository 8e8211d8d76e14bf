import { join } from 'node:path';
import type { Knowledge } from '../src/core/knowledge.ts';
import { openKnowledge } from '../src/core/open-knowledge.ts';
import { compileKnowledge } from '../src/lists/compile-knowledge.ts';
import { loadLists } from '../src/lists/load-lists.ts';

/** The lists of the project, compiled and opened as the extension does. */
export async function openBundledKnowledge(): Promise<Knowledge> {
  const { lists } = await loadLists(join(import.meta.dirname, '../src/lists/data'));
  return openKnowledge(compileKnowledge(lists).knowledge);
}
