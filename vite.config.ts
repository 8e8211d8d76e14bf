import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, join } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { packedFilesPlugin } from './src/lists/packed-files-plugin.ts';
import { knowledgePlugin } from './src/lists/vite-knowledge.ts';
import { writeWhenNew } from './src/lists/write-when-new.ts';
import { liveSources } from './src/live/live-sources.ts';

type Browser = 'chrome' | 'firefox';

const root = import.meta.dirname;
const cacheDir = join(root, '.cache');
const dataDir = join(root, 'src/lists/data');

/** One manifest for both browsers; each leaves out what only the other one reads. */
function manifestFor(browser: Browser, isDev: boolean, bones: string): ManifestV3Export {
  const {
    minimum_chrome_version,
    browser_specific_settings,
    content_security_policy,
    background,
    ...shared
  } = manifest;
  const own =
    browser === 'firefox'
      ? { browser_specific_settings: declareSources(browser_specific_settings) }
      : { minimum_chrome_version };
  // The dev server is another origin, so a dev build does without the policy.
  const policy = isDev ? {} : { content_security_policy: admitOwn(content_security_policy, bones) };
  // crxjs types the background as one browser's or the other's; it reads the key it needs.
  return { ...shared, ...own, ...policy, background } as ManifestV3Export;
}

/** The hosts of the live sources, and no others, may be asked from the extension's pages; one style may stand in a page. */
function admitOwn({ extension_pages }: typeof manifest.content_security_policy, style: string) {
  const hosts = liveSources.map(({ origin }) => origin).join(' ');
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = extension_pages
    .replace("connect-src 'self'", `connect-src 'self' ${hosts}`)
    .replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`);
  return { extension_pages: policy };
}

/** What the live sources send, which Firefox asks the reader about when one is switched on. */
function declareSources({ gecko, ...rest }: typeof manifest.browser_specific_settings) {
  const { data_collection_permissions } = gecko;
  const optional = [...new Set(liveSources.flatMap(({ dataTypes }) => dataTypes))].sort();
  return {
    ...rest,
    gecko: { ...gecko, data_collection_permissions: { ...data_collection_permissions, optional } },
  };
}

/**
 * Takes preact's assignment to `innerHTML` out: only `dangerouslySetInnerHTML` uses it, which nothing here does,
 * and add-on review warns about it. Fails when preact no longer reads as expected, so that nobody is lulled.
 * A copy and an alias, for the reason told in vite-knowledge.ts.
 */
function preactWithoutInnerHtml(): Plugin {
  const assignment = /\((\w+)\.innerHTML=\w+\.__html\)/;
  return {
    name: 'watchright:preact-without-inner-html',
    apply: 'build',
    config() {
      const code = readFileSync(join(root, 'node_modules/preact/dist/preact.mjs'), 'utf8');
      if (!assignment.test(code)) throw new Error('preact no longer assigns innerHTML in the known way');
      const copy = join(cacheDir, 'preact.mjs');
      writeWhenNew(copy, code.replace(assignment, '(void 0)').replace(/\n\/\/# sourceMappingURL.*/, ''));
      return { resolve: { alias: [{ find: /^preact$/, replacement: copy }] } };
    },
  };
}

/**
 * Lets JSX do without preact's renderer: its runtime imports two small things of preact, and with them comes all of it,
 * a quarter of the script that every page gets, though the banner draws by itself (draw-view.ts). What it takes is the
 * hook of preact's own add-ons, which nothing here uses, and Fragment, which is a component like any other.
 */
function jsxWithoutRenderer(): Plugin {
  const imports = /^import\{options as (\w+),Fragment as (\w+)\}from"preact";export\{Fragment\}from"preact";/;
  return {
    name: 'watchright:jsx-without-renderer',
    apply: 'build',
    config() {
      const code = readFileSync(join(root, 'node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs'), 'utf8');
      if (!imports.test(code)) throw new Error('preact’s JSX runtime no longer imports in the known way');
      const copy = join(cacheDir, 'jsx-runtime.mjs');
      const own = 'const $1={};const $2=(props)=>props.children;export{$2 as Fragment};';
      writeWhenNew(copy, code.replace(imports, own).replace(/\n\/\/# sourceMappingURL.*/, ''));
      return { resolve: { alias: [{ find: /^preact\/jsx-runtime$/, replacement: copy }] } };
    },
  };
}

/**
 * Dynamic imports as the browser has them: vite's helper preloads what a chunk imports over a network, and ours come from
 * the package. It would be 1.5 KB of the popup's script. Chunks loaded so have no styles of their own.
 */
function plainDynamicImports(): Plugin {
  return {
    name: 'watchright:plain-dynamic-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : null,
  };
}

/** Packs the texts of every language as `texts/<language>.json`. */
function packTexts(): Plugin {
  const folder = join(root, 'src/ui/text/messages');
  return packedFilesPlugin('watchright:texts', () =>
    readdirSync(folder).map((name) => {
      const table: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      return { fileName: `texts/${name}`, source: JSON.stringify(table) };
    }),
  );
}

/** Packs the banner's style sheet as `banner.css`: only a page that shows a banner needs it (see PageAnswer). */
function packBannerStyles(browser: Browser): Plugin {
  let css = '';
  return {
    ...packedFilesPlugin('watchright:banner-styles', () => [{ fileName: 'banner.css', source: css }]),
    async config() {
      css = await bundleStyles(join(root, 'src/content/banner/banner.css'), targetOf(browser));
    },
  };
}

/**
 * Bundles the part of the content script that ordinary pages have no use for into one function, `virtual:attend-page`, whose
 * inside they need not even set up: as modules of the one script, evaluated late, it costs every page 0.05 ms. The dev
 * server takes the modules, so that it sees them change. A file and an alias, for the reason told in vite-knowledge.ts.
 */
function laterPart(browser: Browser, isDev: boolean): Plugin {
  const input = join(root, 'src/content/attend-page.ts');
  return {
    name: 'watchright:later-part',
    async config() {
      const copy = join(cacheDir, `attend-page-${isDev ? 'dev' : browser}.js`);
      writeWhenNew(copy, isDev ? importLaterPart(input) : await bundleLaterPart(input, targetOf(browser)));
      return { resolve: { alias: [{ find: 'virtual:attend-page', replacement: copy }] } };
    },
  };
}

function importLaterPart(input: string): string {
  return `import { attendPage } from ${JSON.stringify(input)};\nexport const openAttendPage = () => attendPage;\n`;
}

async function bundleLaterPart(input: string, target: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [jsxWithoutRenderer()],
    build: {
      write: false,
      target,
      minify: false,
      lib: { entry: input, formats: ['iife'], name: 'later', fileName: 'later' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const [script] = bundle && 'output' in bundle ? bundle.output : [];
  if (script?.type !== 'chunk') throw new Error(`${input} gave no script`);
  return `export const openAttendPage = () => {\n${script.code}\nreturn later.attendPage;\n};\n`;
}

/**
 * Writes the styles of the popup's first paint into its page, and marks the others as for print, so that the paint does
 * not wait for them: it comes 8 ms sooner (Chromium 156, of 56). The script puts them to use (use-late-sheets.ts).
 */
function paintBones(bones: string): Plugin {
  return {
    name: 'watchright:bones',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { filename }) =>
        filename === join(root, 'src/popup/index.html')
          ? html
              .replaceAll('<link rel="stylesheet"', '<link media="print" rel="stylesheet"')
              .replace('</title>', `</title>\n    <style>${bones}</style>`)
          : html,
    },
  };
}

/** A style sheet with its imports, small, for browsers no older than that. */
async function bundleStyles(input: string, target: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, target, rolldownOptions: { input } },
  });
  const files = 'output' in built ? built.output : [];
  const sheet = files.find((file) => file.fileName.endsWith('.css'));
  if (sheet?.type !== 'asset') throw new Error(`${input} gave no style sheet`);
  return (typeof sheet.source === 'string' ? sheet.source : new TextDecoder().decode(sheet.source)).trim();
}

/**
 * Fails the build when a script or the styles have grown beyond their limits: the script that every page gets, the hosts of
 * its gate included; the popup's, with all that is loaded for its first view; the styles of banner and pages together.
 * The first view is what index.html names, and open-popup.tsx with what it imports. What is loaded when a part is opened
 * (late-parts.tsx) is not counted.
 */
function limitSizes(browser: Browser, bones: string): Plugin {
  const folder = join(root, 'dist', browser);
  const limit = (what: string, files: readonly string[], most: number, inPage = ''): void => {
    const size = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, inPage.length);
    if (size > most * 1024) throw new Error(`${what}: ${size} bytes; ${most} KB is the limit`);
  };
  return {
    name: 'watchright:size-limits',
    apply: 'build',
    writeBundle(_, bundle) {
      const page = readFileSync(join(folder, 'src/popup/index.html'), 'utf8');
      const named = page.match(/assets\/[\w.-]+\.js/g) ?? [];
      const firstView = listScripts(bundle, join(root, 'src/popup/open-popup.tsx'));
      const assets = readdirSync(join(folder, 'assets')).map((name) => `assets/${name}`);
      limit('The content script', ['src/content/main.iife.js'], 40);
      limit('The popup’s script', [...new Set([...named, ...firstView])], 60);
      limit(
        'The styles of all surfaces',
        ['banner.css', ...assets.filter((name) => name.endsWith('.css'))],
        20,
        bones,
      );
    },
  };
}

/** The script that a module went into, and all scripts that it imports. Throws when no script has the module. */
function listScripts(bundle: Rolldown.OutputBundle, module: string): string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const first = chunks.find(({ moduleIds }) => moduleIds.includes(module));
  if (!first) throw new Error(`no script has ${module}`);
  const names = new Set([first.fileName]);
  // What is added while the set is walked is walked as well.
  for (const name of names) {
    for (const imported of chunks.find(({ fileName }) => fileName === name)?.imports ?? [])
      names.add(imported);
  }
  return [...names];
}

function targetOf(browser: Browser): string {
  return browser === 'firefox' ? 'firefox140' : `chrome${manifest.minimum_chrome_version}`;
}

async function extensionConfig(browser: Browser, isDev: boolean): Promise<UserConfig> {
  const bones = await bundleStyles(join(root, 'src/popup/bones.css'), targetOf(browser));
  return {
    plugins: [
      knowledgePlugin(dataDir, cacheDir),
      packTexts(),
      packBannerStyles(browser),
      laterPart(browser, isDev),
      preactWithoutInnerHtml(),
      jsxWithoutRenderer(),
      plainDynamicImports(),
      paintBones(bones),
      crx({ manifest: manifestFor(browser, isDev, bones), browser }),
      limitSizes(browser, bones),
    ],
    build: {
      outDir: isDev ? 'dist/dev' : `dist/${browser}`,
      target: targetOf(browser),
      // See plainDynamicImports.
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: { input: { welcome: join(root, 'src/welcome/index.html') } },
    },
    // crxjs wants to know the port before the server is up.
    server: { port: 5173, strictPort: true, hmr: { port: 5173 } },
  };
}

/**
 * The command-line tools: one file per command, for Node, libraries left where they are. The command that edits the lists
 * is bundled by itself, without the lists: it has to run while they cannot be compiled.
 */
function cliConfig(mode: 'cli' | 'lists'): UserConfig {
  // src/cli/<command>.ts is a command; what it calls is called run-<command>.ts or lies in folders.
  const commands = readdirSync(join(root, 'src/cli'))
    .filter((name) => /^(?!run-).*\.ts$/.test(name))
    .filter((name) => (name === 'lists.ts') === (mode === 'lists'));
  return {
    plugins: mode === 'lists' ? [] : [knowledgePlugin(dataDir, cacheDir), packTexts()],
    publicDir: false,
    build: {
      ssr: true,
      outDir: `dist/${mode}`,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(
          commands.map((name) => [basename(name, '.ts'), join(root, 'src/cli', name)]),
        ),
        external: [...builtinModules, /^node:/],
        output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' },
      },
    },
  };
}

/** The gallery: every state of every surface as a plain web page, with the fonts it is pictured in. Never shipped. */
function galleryConfig(): UserConfig {
  return {
    plugins: [packTexts()],
    publicDir: false,
    build: {
      outDir: 'dist/gallery',
      assetsInlineLimit: 0,
      rolldownOptions: { input: join(root, 'src/gallery/index.html') },
    },
  };
}

export default defineConfig(({ mode, command }) => {
  if (mode === 'cli' || mode === 'lists') return cliConfig(mode);
  if (mode === 'gallery') return galleryConfig();
  return extensionConfig(mode === 'firefox' ? 'firefox' : 'chrome', command === 'serve');
});
