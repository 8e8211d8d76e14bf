import {
  type DemoPage,
  type DocumentParts,
  escapeText,
  renderDocument,
} from '../../../src/demo/demo-page.ts';
import { seedTitle, seedTopic } from '../../../src/demo/pages/seed.ts';

/** A page that is hard on guests, on a site that is listed. */
export interface StrangePage extends DemoPage {
  readonly is: string;
  /** Whether the banner has to be there; where it is not, badge and popup tell. */
  readonly banner: 'shown' | 'absent';
}

let pages = 0;

function strange(is: string, banner: StrangePage['banner'], page: Omit<DemoPage, 'address'>): StrangePage {
  pages += 1;
  return { is, banner, address: `https://rutracker.org/forum/viewtopic.php?t=${5_000_000 + pages}`, ...page };
}

const html = ({ head = '', body = '' }: Partial<DocumentParts>) =>
  renderDocument({ title: seedTitle, language: 'ru', head, body: `${seedTopic}${body}` });

const XHTML = 'http://www.w3.org/1999/xhtml';

export const trustedTypesPage = strange('that wants Trusted Types and allows no policy of them', 'shown', {
  headers: {
    'content-security-policy':
      "default-src 'none'; img-src *; require-trusted-types-for 'script'; trusted-types 'none'",
  },
  body: html({}),
});

export const unsettingPage = strange('that unsets everything and sets our names', 'shown', {
  body: html({
    head: `<style>
* { all: unset !important; --ground: red !important; --text: red !important; --font: cursive !important;
  --inset: 300px !important; --gap: 60px !important; }
html, body, div, p, h1, table { display: block !important; }
html > :not(head, body) { display: none !important; opacity: 0 !important; visibility: hidden !important;
  transform: scale(0) !important; animation: away 1s infinite !important; }
@keyframes away { to { opacity: 0; translate: -9999px; } }
</style>`,
  }),
});

export const towerPage = strange('with a cover of the greatest z-index', 'shown', {
  body: html({
    body: '<div style="position: fixed; inset: 0; z-index: 2147483647; background: rgb(0 0 0 / 10%)"></div>',
  }),
});

export const dialogPage = strange('with a modal dialog in the top layer', 'shown', {
  body: html({
    body: `<dialog id="own"><p>Which language?</p><button id="choice">Русский</button></dialog>
<script>document.getElementById('own').showModal();</script>`,
  }),
});

/** Counts what it does, so that a test can see that nobody fights on. */
export const cloningPage = strange('that puts copies in the place of foreign nodes', 'absent', {
  body: html({
    head: `<script>
window.cloned = 0;
addEventListener('load', () => new MutationObserver(() => {
  for (const child of [...document.documentElement.children]) {
    if (['HEAD', 'BODY'].includes(child.tagName) || child.dataset.copy) continue;
    const copy = child.cloneNode(true);
    copy.dataset.copy = '1';
    child.replaceWith(copy);
    window.cloned += 1;
  }
}).observe(document.documentElement, { childList: true }));
</script>`,
  }),
});

/** What React, Vue and Svelte do when they take over a page: they compare what they find with what they made. */
export const hydratingPage = strange('that is hydrated', 'shown', {
  body: html({
    head: `<script>
addEventListener('load', () => {
  const names = () => [...document.body.childNodes, ...document.head.childNodes].map((node) => node.nodeName).join();
  const made = names();
  for (const after of [50, 200, 500, 1000, 2000]) setTimeout(() => {
    if (names() !== made) throw new Error('Hydration failed: the body is not what was made');
  }, after);
});
</script>`,
  }),
});

/** React 18 takes over a whole document in short tasks after it has loaded, and throws it away over one node too many. */
export const wholeHydratingPage = strange('whose whole document is hydrated once it has loaded', 'shown', {
  body: html({
    head: `<script>
addEventListener('load', () => {
  const { port1, port2 } = new MessageChannel();
  const end = performance.now() + 800;
  port1.onmessage = () => {
    for (const start = performance.now(); performance.now() < start + 5; );
    const children = [...document.documentElement.children].map(({ localName }) => localName);
    if (children.join() !== 'head,body') throw new Error('Hydration failed: ' + children);
    if (performance.now() < end) port2.postMessage(null);
  };
  port2.postMessage(null);
});
</script>`,
  }),
});

export const redrawnPage = strange('whose root is replaced by a framework', 'shown', {
  body: html({
    head: `<script>
addEventListener('load', () => setTimeout(() => {
  const next = document.createElement('html');
  next.append(...[document.head, document.body].map((part) => part.cloneNode(true)));
  document.replaceChild(next, document.documentElement);
  window.isRedrawn = true;
}, 1200));
</script>`,
  }),
});

export const framesetPage = strange('made of frames', 'shown', {
  body: `<html><head><title>${escapeText(seedTitle)}</title></head>
<frameset cols="30%,70%"><frame src="about:blank"><frame src="about:blank"></frameset></html>`,
});

export const xhtmlPage = strange('in XHTML', 'shown', {
  headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
  body: `<?xml version="1.0"?><html xmlns="${XHTML}"><head><title>${escapeText(seedTitle)}</title></head>
<body><h1>${escapeText(seedTitle)}</h1></body></html>`,
});

export const svgPage = strange('that is a picture in SVG', 'absent', {
  headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><title>${escapeText(seedTitle)}</title>
<rect width="10" height="10" fill="#ccc"/></svg>`,
});

export const xmlPage = strange('that is plain XML', 'absent', {
  headers: { 'content-type': 'application/xml; charset=utf-8' },
  body: `<?xml version="1.0"?><film xmlns:h="${XHTML}"><h:title>${escapeText(seedTitle)}</h:title></film>`,
});

export const sandboxedPage = strange('in a sandbox, of no origin', 'shown', {
  headers: { 'content-security-policy': 'sandbox allow-scripts' },
  body: html({}),
});

export const designPage = strange('that is being edited', 'absent', {
  body: html({ head: '<script>document.designMode = "on";</script>' }),
});

export const editablePage = strange('whose root can be edited', 'absent', {
  body: html({}).replace('<html ', '<html contenteditable '),
});

const bar = (edge: string) =>
  `<div data-bar style="position: fixed; ${edge}: 0; left: 0; right: 0; height: 70px; background: #eee">Cookies?</div>`;

/** Bars of the page's own, and the edge the banner then takes when it wants the top. */
export const barPages = [
  { bars: 'a bar at the top', edge: 'bottom', ...strange('', 'shown', { body: html({ body: bar('top') }) }) },
  {
    bars: 'a bar at the bottom',
    edge: 'top',
    ...strange('', 'shown', { body: html({ body: bar('bottom') }) }),
  },
  {
    bars: 'bars at both edges',
    edge: 'top',
    ...strange('', 'shown', { body: html({ body: bar('top') + bar('bottom') }) }),
  },
  {
    bars: 'a player at the top',
    edge: 'bottom',
    ...strange('', 'shown', {
      body: html({}).replace(
        '<nav>',
        `<div style="position: relative"><video data-bar controls style="display: block; width: 100%; height: 300px; background: #000">
</video><div style="position: absolute; inset: 0"></div></div><nav>`,
      ),
    }),
  },
] as const;

/** Bars that come when the banner stands there already, as cookie notices do. */
export const latePages = [
  {
    bars: 'a notice that is put in after the banner',
    ...strange('', 'shown', {
      body: html({
        body: `<script>setTimeout(() => {
  document.body.insertAdjacentHTML('beforeend', '${bar('top')}');
}, 3000);</script>`,
      }),
    }),
  },
  {
    bars: 'a notice that stood there, hidden, and slides in',
    ...strange('', 'shown', {
      body: html({
        body: `<div hidden id="late">${bar('top')}</div>
<script>setTimeout(() => { document.getElementById('late').hidden = false; }, 2500);</script>`,
      }),
    }),
  },
] as const;

/** A button that gives the film the whole screen. */
export const fullScreenPage = strange('with a film in full screen', 'shown', {
  body: html({
    body: `<div id="stage" style="width: 200px; height: 100px; background: #000"></div>
<button id="fill" onclick="document.documentElement.requestFullscreen()">Full screen</button>`,
  }),
});

export const strangePages: readonly StrangePage[] = [
  trustedTypesPage,
  unsettingPage,
  towerPage,
  dialogPage,
  cloningPage,
  hydratingPage,
  wholeHydratingPage,
  redrawnPage,
  framesetPage,
  xhtmlPage,
  svgPage,
  xmlPage,
  sandboxedPage,
  designPage,
  editablePage,
];
