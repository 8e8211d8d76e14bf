const REATTACHMENTS = 2;

interface Attachment {
  readonly host: Element;
  readonly root: Element;
  /** The page does not want it: nothing more is tried, the badge still tells. */
  readonly onGone: () => void;
}

/**
 * Puts the host back when the page removes it, twice at most: frameworks that clear the document do so once, a page
 * that goes on means it. A newer banner in its place (the extension was reloaded) is no removal by the page.
 */
export function keepAttached({ host, root, onGone }: Attachment): { readonly stop: () => void } {
  let left = REATTACHMENTS;
  const observer = new MutationObserver(() => {
    if (host.parentNode === root) return;
    const isReplaced = root.querySelector(`:scope > ${host.localName}`) !== null;
    if (left > 0 && !isReplaced) {
      left -= 1;
      root.append(host);
      return;
    }
    observer.disconnect();
    onGone();
  });
  root.append(host);
  observer.observe(root, { childList: true });
  return { stop: () => observer.disconnect() };
}
