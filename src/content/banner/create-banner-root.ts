import partsCss from '../../ui/styles/parts.css?inline';
import tokensCss from '../../ui/styles/tokens.css?inline';
import bannerCss from './banner.css?inline';

/** The name of the host element; a content script that takes over after a reload finds the old one by it. */
export const BANNER_HOST = 'watchright-banner';

/** What is done inside the banner is not the page's business: no shortcut of the page answers to it. */
const KEPT_INSIDE = ['click', 'pointerdown', 'mousedown', 'keydown', 'keyup', 'keypress'];

export interface BannerRoot {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/** A host element with a closed root and its styles, attached to nothing yet. */
export function createBannerRoot(onEscape: () => void): BannerRoot {
  const host = document.createElement(BANNER_HOST);
  const root = host.attachShadow({ mode: 'closed' });
  // Adopted, because a <style> element falls under the page's policy in Firefox. Pushed, because there assigning
  // a content script's array throws (https://bugzilla.mozilla.org/show_bug.cgi?id=1928865).
  for (const css of [tokensCss, partsCss, bannerCss]) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
  }
  root.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && event.isTrusted && event.key === 'Escape') onEscape();
  });
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation());
  return { host, root };
}
