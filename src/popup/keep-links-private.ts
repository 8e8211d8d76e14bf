import { openPrivately } from '../adapters/open-privately.ts';

/**
 * Has every link that is followed opened in the private window of that tab. Chromium would open it in a normal one, because
 * its popups belong to no private window: the film would be in the reader's history, the visit under the reader's cookies.
 */
export function keepLinksPrivate(root: Document, tabId: number): void {
  for (const kind of ['click', 'auxclick']) {
    root.addEventListener(kind, (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      // The right button opens the browser's own menu.
      if (!link || (event instanceof MouseEvent && event.button === 2)) return;
      event.preventDefault();
      void openPrivately(link.href, tabId);
    });
  }
}
