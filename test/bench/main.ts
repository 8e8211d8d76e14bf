import { loadavg } from 'node:os';
import { benchAccuracy } from './bench-accuracy.ts';
import { benchHosts } from './bench-hosts.ts';
import { benchTitles } from './bench-titles.ts';
import { printAccuracy, printHosts, printTitles } from './print-figures.ts';

const args = process.argv.slice(2);
const isJson = args.includes('--json');
const parts = args.filter((arg) => !arg.startsWith('--'));
const wants = (part: string) => parts.length === 0 || parts.includes(part);

const unknown = parts.filter((part) => !['hosts', 'titles', 'accuracy'].includes(part));
if (unknown.length > 0) {
  console.error('Usage: npm run bench [-- hosts | titles | accuracy] [--json]');
  process.exit(2);
}
const load = loadavg()[0] ?? 0;
if (load > 1)
  console.error(`The machine is busy (load ${load.toFixed(1)}): trust the ratios, not the figures.`);
const hosts = wants('hosts') ? await benchHosts() : null;
const titles = wants('titles') ? await benchTitles() : null;
const accuracy = wants('accuracy') ? await benchAccuracy() : null;
if (isJson) {
  console.log(JSON.stringify({ node: process.version, load, hosts, titles, accuracy }, null, 2));
} else {
  if (hosts) printHosts(hosts);
  if (titles) printTitles(titles);
  if (accuracy) printAccuracy(accuracy);
}
