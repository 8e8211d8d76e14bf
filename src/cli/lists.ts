import { join } from 'node:path';
import { judgeAt } from './lists/judge-at.ts';
import { openTerminal } from './lists/open-terminal.ts';
import { readAt } from './lists/read-at.ts';
import { runLists } from './run-lists.ts';

const root = join(import.meta.dirname, '../..');
const terminal = openTerminal(process.stdin, process.stdout);
process.exitCode = await runLists(process.argv.slice(2), {
  dataDir: join(root, 'src/lists/data'),
  sharedDir: join(root, '../shared'),
  today: new Date().toISOString().slice(0, 10),
  print: console.log,
  ask: terminal.ask,
  judgeAt: (commit, rows) => judgeAt(root, commit, rows),
  readAt: (commit, file) => readAt(root, commit, `src/lists/data/${file}`),
});
terminal.close();
