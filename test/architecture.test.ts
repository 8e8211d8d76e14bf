import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCycle } from './architecture/find-cycle.ts';
import { ROOT, readSources, type Source } from './architecture/read-sources.ts';

const SURFACES = ['popup', 'options', 'welcome'];
const BELOW_SURFACES = ['core', 'messages', 'adapters', 'ui'];
/** Commands and the demo may use anything that is not wired to a browser. */
const TOOLS = ['core', 'lists', 'live', 'page-reader', 'messages', 'adapters', 'ui', 'cli', 'demo'];

/** Which rooms a room may import from, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  lists: ['core'],
  live: ['core'],
  'page-reader': ['core'],
  messages: ['core'],
  ui: ['core'],
  adapters: ['core', 'messages'],
  background: ['core', 'live', 'messages', 'adapters'],
  content: [...BELOW_SURFACES, 'page-reader'],
  ...Object.fromEntries(SURFACES.map((surface) => [surface, BELOW_SURFACES])),
  gallery: [...BELOW_SURFACES, ...SURFACES, 'content'],
  cli: TOOLS,
  demo: TOOLS,
};

/** Which rooms a package may be used in; a package that is not here may be used nowhere. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  'webextension-polyfill': ['adapters'],
  preact: ['ui', 'content', 'gallery', ...SURFACES],
  idb: ['adapters'],
  valibot: ['messages', 'background', 'live', 'lists', 'cli'],
  node: ['lists', 'cli', 'demo'],
  vite: ['lists', 'cli'],
  linkedom: ['cli'],
  selfsigned: ['demo'],
  'puppeteer-core': ['cli', 'demo'],
  '@puppeteer/browsers': ['cli', 'demo'],
  'virtual:attend-page': ['content'],
  'virtual:gate-hosts': ['content'],
  '@fontsource/noto-sans': ['gallery'],
  '@fontsource/noto-sans-arabic': ['gallery'],
  '@fontsource/noto-sans-jp': ['gallery'],
};

/** Files that the browser or Node starts: only these do something when they are imported. */
const ENTRY =
  /^src\/(?:background\/main\.ts|content\/main\.iife\.ts|(?:popup|options|welcome|gallery)\/main\.tsx?|cli\/(?!run-)[a-z-]+\.ts)$/;
/** Files named after a whole and not after a part of it. */
const NAMED_AFTER_A_WHOLE = /^src\/(?:messages\/protocol\.ts|demo\/pages\/)/;

const sources = readSources();

function listBreaches(find: (source: Source) => readonly string[]): readonly string[] {
  return sources.flatMap((source) => find(source).map((breach) => `${source.path}: ${breach}`));
}

test('sources are found', () => {
  expect(sources.length).toBeGreaterThan(100);
});

describe('rooms', () => {
  test('every room is in the house', () => {
    expect(listBreaches(({ room }) => (room in MAY_IMPORT ? [] : [room]))).toEqual([]);
  });

  test('a room imports only from rooms it may', () => {
    const breaches = listBreaches(({ room, imports }) =>
      imports.filter((target) => {
        const other = target.split('/')[1] ?? '';
        return !target.startsWith('src/') || (other !== room && !MAY_IMPORT[room]?.includes(other));
      }),
    );
    expect(breaches).toEqual([]);
  });

  test('a package is used only in its rooms', () => {
    const breaches = listBreaches(({ room, packages }) =>
      packages.filter((name) => !MAY_USE[name]?.includes(room)),
    );
    expect(breaches).toEqual([]);
  });

  test('what is imported is there, with its extension', () => {
    const breaches = listBreaches(({ imports }) =>
      imports.filter((target) => !existsSync(join(ROOT, target))),
    );
    expect(breaches).toEqual([]);
  });

  test('no imports go in a circle', () => {
    expect(findCycle(new Map(sources.map(({ path, imports }) => [path, imports])))).toBeNull();
  });

  test('a circle would be found', () => {
    const circle = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(findCycle(circle)).toEqual(['b', 'c', 'b']);
  });
});

describe('core is pure', () => {
  const core = sources.filter(({ room }) => room === 'core');

  test('its own tsconfig has no DOM, no Node and no JSX, and covers all of it', () => {
    const config = JSON.parse(readFileSync(join(ROOT, 'src/core/tsconfig.json'), 'utf8'));
    expect(config).toEqual({
      extends: '../../tsconfig.json',
      compilerOptions: { lib: ['ES2023'], types: [], jsxImportSource: null },
      include: ['**/*.ts'],
    });
    expect(core.every(({ path }) => path.endsWith('.ts'))).toBe(true);
  });

  test('it has no clock and no chance', () => {
    const clock = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\b/;
    expect(core.filter(({ text }) => clock.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('files', () => {
  test('only entry files act when they are imported', () => {
    const declares =
      /^(?:import|export|const|function|async function|class|abstract class|interface|type|declare)\b|^(?:\/\/|\/\*|[)}\]>])|^\s|^$/;
    const breaches = listBreaches(({ path, text }) =>
      ENTRY.test(path)
        ? []
        : emptyTemplates(text)
            .split('\n')
            .filter((line) => !declares.test(line)),
    );
    expect(breaches).toEqual([]);
  });

  test('no module keeps state', () => {
    const breaches = listBreaches(({ text }) => text.match(/^(?:export )?(?:let|var)\b.*/gm) ?? []);
    expect(breaches).toEqual([]);
  });

  test('names are in kebab-case, and no bags', () => {
    const all = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true });
    const kebab = /^[a-z0-9]+(?:-[a-zA-Z0-9]+)*(?:\.iife|\.d)?(?:\.[a-z]+)?$/;
    const bag = /^(?:utils?|helpers?|types|constants|common|misc)\b/;
    const breaches = all
      .map(({ name }) => name)
      // Hosts of code show a file of this very name beside the folder.
      .filter((name) => name !== 'README.md' && (!kebab.test(name) || bag.test(name)));
    expect(breaches).toEqual([]);
  });

  test('a file’s name speaks of something it exports', () => {
    const breaches = sources.filter(({ path, exports }) => {
      if (ENTRY.test(path) || path.endsWith('.d.ts') || NAMED_AFTER_A_WHOLE.test(path)) return false;
      const words = basename(path)
        .replace(/\.tsx?$/, '')
        .split('-');
      const stems = words.map((word) => word.replace(/s$/, '')).filter((word) => word.length > 2);
      return !stems.some((stem) => exports.some((one) => one.toLowerCase().includes(stem)));
    });
    expect(breaches.map(({ path, exports }) => `${path}: ${exports.join(', ')}`)).toEqual([]);
  });

  test('files are small: the median near 60 lines, nine in ten under 150', () => {
    const lines = sources.map(({ text }) => text.split('\n').length - 1).sort((a, b) => a - b);
    const at = (share: number) => lines[Math.floor(lines.length * share)] ?? 0;
    console.info(
      `${lines.length} files: median ${at(0.5)}, 90th percentile ${at(0.9)}, largest ${lines.at(-1)} lines`,
    );
    expect(at(0.5)).toBeLessThanOrEqual(70);
    expect(at(0.9)).toBeLessThan(150);
    expect(lines.at(-1)).toBeLessThan(400);
  });
});

/** Texts in backticks may begin lines of their own; they are no code. */
function emptyTemplates(text: string): string {
  return text.replace(/`(?:\\[\s\S]|[^`\\])*`/g, '``');
}
