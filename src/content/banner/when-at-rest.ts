/** Milliseconds that a page may take to load, and then to come to rest, before we stop waiting for it. */
const LONGEST_LOAD = 1000;
const LONGEST_WORK = 1500;

/**
 * Calls `act` when the page has loaded and the browser has nothing to do for it. A framework that takes over a page it
 * made elsewhere compares first what is there with what it made: React 18 draws a whole document anew, and loses what has
 * been typed into it, when it finds a node beside head and body.
 */
export function whenAtRest(view: Window, act: () => void, signal: AbortSignal): void {
  const { document } = view;
  const rest = new AbortController();
  const wait = (): void => {
    rest.abort();
    if (!signal.aborted) view.requestIdleCallback(() => signal.aborted || act(), { timeout: LONGEST_WORK });
  };
  if (document.readyState === 'complete') {
    wait();
    return;
  }
  view.addEventListener('load', wait, { signal: rest.signal });
  const late = setTimeout(wait, LONGEST_LOAD);
  rest.signal.addEventListener('abort', () => clearTimeout(late));
  signal.addEventListener('abort', () => rest.abort());
}
