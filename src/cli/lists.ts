import { join } from 'node:path';
import { runLists } from './run-lists.ts';

const dataDir = join(import.meta.dirname, '../../src/lists/data');
const today = new Date().toISOString().slice(0, 10);
process.exitCode = await runLists(process.argv.slice(2), { dataDir, today, print: console.log });
