/** Tells of titles that are set or changed after the load, until `signal` ends it. */
export function watchTitle(document: Document, onChange: () => void, signal: AbortSignal): void {
  let last = document.title;
  const observer = new MutationObserver(() => {
    if (document.title === last) return;
    last = document.title;
    onChange();
  });
  // The whole head, because pages replace the title element as well as its text.
  const options = { childList: true, characterData: true, subtree: true };
  observer.observe(document.head ?? document, options);
  signal.addEventListener('abort', () => observer.disconnect());
}
