import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { ListsAbout } from '../core/lists-about.ts';
import { checkLists } from './checks/check-lists.ts';
import { type CompiledLists, compileKnowledge } from './compile-knowledge.ts';
import { describeLists } from './describe-lists.ts';
import { loadLists } from './load-lists.ts';
import { packedFilesPlugin } from './packed-files-plugin.ts';
import { describeProblem } from './problem.ts';
import { writeWhenNew } from './write-when-new.ts';

/**
 * Compiles the lists into the build: emits `knowledge.bin` and `lists-about.json`, and offers `virtual:gate-hosts`, a text,
 * to the content script. A problem in the lists fails the build with its file and line.
 *
 * The gate's hosts go through a file and an alias, because crxjs builds `*.iife.ts` in a build of its own
 * that takes over aliases but no plugins.
 */
export function knowledgePlugin(dataDir: string, cacheDir: string): Plugin {
  let knowledge: Uint8Array = new Uint8Array();
  let about = '';
  const listFiles = () => [
    { fileName: 'knowledge.bin', source: knowledge },
    { fileName: 'lists-about.json', source: about },
  ];
  return {
    ...packedFilesPlugin('watchright:knowledge', listFiles),
    async config() {
      const compiled = await compileFolder(dataDir);
      knowledge = compiled.knowledge;
      about = JSON.stringify(compiled.about);
      const gateHosts = join(cacheDir, 'gate-hosts.js');
      writeWhenNew(gateHosts, `export const GATE_HOSTS = ${JSON.stringify(compiled.gateHosts)};\n`);
      return { resolve: { alias: [{ find: 'virtual:gate-hosts', replacement: gateHosts }] } };
    },
  };
}

async function compileFolder(dataDir: string): Promise<CompiledLists & { readonly about: ListsAbout }> {
  const { lists, rows, problems } = await loadLists(dataDir);
  const today = new Date().toISOString().slice(0, 10);
  const all = [...problems, ...checkLists(rows, today)];
  if (all.length > 0) throw new Error(`The lists cannot ship.\n${all.map(describeProblem).join('\n')}`);
  return { ...compileKnowledge(lists), about: describeLists(lists) };
}
