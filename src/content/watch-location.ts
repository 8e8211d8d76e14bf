/** What is watched: a window, or in tests something like one. */
export interface WatchedWindow extends EventTarget {
  readonly location: { readonly href: string };
  readonly document: { readonly hidden: boolean };
  /** Missing in older browsers. */
  readonly navigation?: EventTarget;
}

export interface LocationEvents {
  /** The address changed without a load. */
  readonly onChange: () => void;
  /** The page came back from the back/forward cache: same document, but the badge is gone. */
  readonly onReturn: () => void;
}

const POLL_MS = 1000;

/** Tells of address changes within the document until `signal` ends it. */
export function watchLocation(view: WatchedWindow, events: LocationEvents, signal: AbortSignal): void {
  let last = view.location.href;
  const check = () => {
    const now = view.location.href;
    if (now === last) return;
    last = now;
    events.onChange();
  };
  if (view.navigation) view.navigation.addEventListener('currententrychange', check, { signal });
  else pollWhileVisible(view, check, signal);
  view.addEventListener(
    'pageshow',
    (event) => {
      if ('persisted' in event && event.persisted === true) events.onReturn();
    },
    { signal },
  );
}

function pollWhileVisible(view: WatchedWindow, check: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (!view.document.hidden) check();
  }, POLL_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
