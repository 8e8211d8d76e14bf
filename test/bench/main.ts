import { loadavg } from 'node:os';
import { benchAccuracy } from './bench-accuracy.ts';
import { benchFuzz } from './bench-fuzz.ts';
import { benchHosts } from './bench-hosts.ts';
import { benchLists } from './bench-lists.ts';
import { benchTitles } from './bench-titles.ts';
import { benchBrowser } from './browser/bench-browser.ts';
import {
  printAccuracy,
  printBrowser,
  printHosts,
  printLists,
  printTargets,
  printTitles,
} from './print-figures.ts';
import { checkTargets } from './targets.ts';

const PARTS = ['hosts', 'titles', 'lists', 'browser', 'accuracy'];
const USAGE =
  'Usage: npm run bench [-- hosts | titles | lists | browser | accuracy | fuzz [minutes]] [--json]';

const args = process.argv.slice(2);
const isJson = args.includes('--json');
const [command, minutes = '3'] = args.filter((arg) => !arg.startsWith('--'));
const wants = (part: string) => command === undefined || command === part;

if (command === 'fuzz') process.exit(benchFuzz(Number(minutes)) ? 0 : 1);
if (command !== undefined && !PARTS.includes(command)) {
  console.error(USAGE);
  process.exit(2);
}
const load = loadavg()[0] ?? 0;
if (load > 1)
  console.error(`The machine is busy (load ${load.toFixed(1)}): trust the ratios, not the figures.`);
const hosts = wants('hosts') ? await benchHosts() : null;
const titles = wants('titles') ? await benchTitles() : null;
const lists = wants('lists') ? await benchLists() : null;
const browser = wants('browser') ? await benchBrowser(process.cwd()) : null;
const accuracy = wants('accuracy') ? await benchAccuracy() : null;
const targets = checkTargets({ hosts, titles, lists, browser });
if (isJson) {
  const figures = { node: process.version, load, targets, hosts, titles, lists, browser, accuracy };
  console.log(JSON.stringify(figures, null, 2));
} else {
  if (hosts) printHosts(hosts);
  if (titles) printTitles(titles);
  if (lists) printLists(lists);
  if (browser) printBrowser(browser);
  if (accuracy) printAccuracy(accuracy);
  printTargets(targets);
}
