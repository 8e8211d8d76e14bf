const REATTACHMENTS = 2;

interface Attachment {
  readonly host: Element;
  readonly document: Document;
  /** The page does not want it: nothing more is tried, the badge still tells. */
  readonly onGone: () => void;
}

/**
 * Puts the host back when the page removes it, twice at most: frameworks that clear the document do so once, a page
 * that goes on means it. A newer banner in its place (the extension was reloaded) is no removal by the page.
 */
export function keepAttached({ host, document, onGone }: Attachment): { readonly stop: () => void } {
  let left = REATTACHMENTS;
  const observer = new MutationObserver(() => {
    const { documentElement: root } = document;
    // Between two roots, while the page replaces the one it had.
    if (!root || (host.parentNode === root && host.isConnected)) return;
    const isReplaced = root.querySelector(`:scope > ${host.localName}`) !== null;
    if (left > 0 && !isReplaced) {
      left -= 1;
      attach(root);
      return;
    }
    observer.disconnect();
    onGone();
  });
  const attach = (root: Element): void => {
    root.append(host);
    observer.observe(root, { childList: true });
  };
  // The root itself may be replaced: by a framework that draws the whole document, or by document.write().
  observer.observe(document, { childList: true });
  attach(document.documentElement);
  return { stop: () => observer.disconnect() };
}
