/**
 * Calls `act` after each of the delays, counted from the last time it was asked to. Pages that build themselves in
 * script change address, title and content one after the other: an early look for the reader, a late one to be right.
 */
export function createSettle(act: () => void, delays: readonly number[], signal: AbortSignal): () => void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const clear = () => timers.forEach(clearTimeout);
  signal.addEventListener('abort', clear);
  return () => {
    clear();
    if (!signal.aborted) timers = delays.map((delay) => setTimeout(act, delay));
  };
}
