import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { liveSources } from '../../src/live/live-sources.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'src/ui/text/messages');
const languages = readdirSync(folder).map((name): readonly [string, Record<string, string>] => [
  name.replace('.json', ''),
  JSON.parse(readFileSync(join(folder, name), 'utf8')),
]);

test('each source has an id and a host of its own, asked over https', () => {
  expect(new Set(liveSources.map(({ id }) => id)).size).toBe(liveSources.length);
  for (const { origin } of liveSources) expect(new URL(origin).origin).toBe(origin);
});

test.each(languages)(
  'each source says in words what it is, what is sent to whom, and what it wants said (%s)',
  (_, texts) => {
    for (const { id, origin } of liveSources) {
      expect(texts).toHaveProperty([`source.about.${id}`]);
      const sends = texts[`source.sends.${id}`];
      expect(sends).toContain(new URL(origin).hostname);
      expect(sends).toContain('IMDb');
    }
    // TMDB's terms, and JustWatch's.
    expect(texts['source.notice.tmdb']).toMatch(/JustWatch.*TMDB/s);
    expect(texts['source.notice.wikidata']).toContain('CC0');
  },
);

test('the README tells of each source whom it asks', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  for (const { name, origin } of liveSources) {
    const row = readme.split('\n').find((line) => line.startsWith(`| ${name} |`));
    expect(row).toContain(`\`${new URL(origin).hostname}\``);
  }
  expect(readme).toContain('This product uses the TMDB API but is not endorsed or certified by TMDB.');
});
