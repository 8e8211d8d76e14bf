import bannerCss from '../content/banner/banner.css?inline';
import bonesCss from '../popup/bones.css?inline';
import pageCss from '../ui/styles/page.css?inline';
import sheetCss from '../ui/styles/sheet.css?inline';
import type { SceneSurface } from './scene.ts';

const SHEETS: Readonly<Record<SceneSurface, readonly string[]>> = {
  banner: [bannerCss],
  popup: [bonesCss, pageCss],
  options: [pageCss, sheetCss],
  welcome: [pageCss, sheetCss],
};

/** The fonts that are pinned, so that a picture is the same on every machine; and what comes after a moment is there. */
const PINNED = `
:root, .themed { --font: "Noto Sans", "Noto Sans Arabic", "Noto Sans JP", sans-serif !important; }
*, ::before, ::after { animation-delay: 0s !important; }`;

/** Gives the page the styles of one surface, as the extension does, and the class its body part wears. */
export function dressScene(target: Document, root: HTMLElement, surface: SceneSurface): void {
  target.adoptedStyleSheets = [...SHEETS[surface], PINNED].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  if (surface === 'popup') root.className = 'popup';
  else root.className = surface === 'banner' ? '' : 'sheet';
}
