import { createSettle } from '../create-settle.ts';

/** Milliseconds. Cookie notices come late, and slide in. */
const LOOKS = [400, 1500, 4000];

/** Calls `look` a few times from now on, and again whenever the page has put something into its body or has another size. */
export function watchBars(view: Window, look: () => void, signal: AbortSignal): void {
  const settle = createSettle(look, LOOKS, signal);
  const observer = new MutationObserver(settle);
  const { body } = view.document;
  // A page without a body has no bars either. Not the whole tree: some pages change something in it all the time.
  if (body !== null) observer.observe(body, { childList: true });
  view.addEventListener('resize', settle, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  settle();
}
