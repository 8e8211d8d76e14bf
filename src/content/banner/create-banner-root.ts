/** The name of the host element; a content script that takes over after a reload finds the old one by it. */
export const BANNER_HOST = 'watchright-banner';

/** What is done inside the banner is not the page's business: no shortcut of the page answers to it. */
const KEPT_INSIDE = ['click', 'pointerdown', 'mousedown', 'keydown', 'keyup', 'keypress'];

export interface BannerRoot {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/** A host element with a closed root and its style sheet, attached to nothing yet. */
export function createBannerRoot(styles: string, onEscape: () => void): BannerRoot {
  const host = document.createElement(BANNER_HOST);
  const root = host.attachShadow({ mode: 'closed' });
  // Adopted, because a <style> element falls under the page's policy in Firefox. Pushed, because there assigning
  // a content script's array throws (https://bugzilla.mozilla.org/show_bug.cgi?id=1928865).
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets.push(sheet);
  root.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && event.isTrusted && event.key === 'Escape') onEscape();
  });
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation());
  return { host, root };
}
