import { answerInPage, isConnected, sendToWorker } from '../adapters/page-runtime.ts';
import { PAGE_BOUNDS } from '../core/page/page-bounds.ts';
import { createClient } from '../messages/create-client.ts';
import type { PageMessages, TabMessages } from '../messages/protocol.ts';
import type { Sender } from '../messages/sender.ts';
import { serve } from '../messages/serve.ts';
import { readPage } from '../page-reader/read-page.ts';
import { showBanner } from './banner/show-banner.tsx';
import { createLookout } from './create-lookout.ts';
import { createSettle } from './create-settle.ts';
import { watchLocation } from './watch-location.ts';
import { watchTitle } from './watch-title.ts';

const EARLY_MS = 150;
const LATE_MS = 1500;

/** Why a page is attended: it said at once what it is, the popup wants to know, or its time for a second look has come. */
export type Occasion = 'told' | 'asked-for' | 'late';

/** Looks at the document, once more late and when address or title change, and answers the extension's questions about it. */
export function attendPage(isGateOpen: () => boolean, occasion: Occasion): void {
  const end = new AbortController();
  const ask = createClient<PageMessages>(sendToWorker);
  const readThis = () => readPage(document, location.href);
  const lookout = createLookout(
    {
      isGateOpen,
      readPage: readThis,
      ask: (page) => ask('page-read', { page }),
      show: (answer, onClosed) => showBanner({ answer, ask, onClosed }),
    },
    occasion === 'told',
  );
  /** After a reload of the extension this script can reach nobody any more; it goes without a word. */
  const look = (isForced = false) => {
    if (isConnected()) void lookout.look(isForced);
    else end.abort();
  };
  end.signal.addEventListener('abort', lookout.stop);
  answerInPage(
    serve<TabMessages, Sender>(
      {
        'read-page': readThis,
        'told-address': () => {
          const told = lookout.toldAddress();
          return told === location.href.slice(0, PAGE_BOUNDS.address) ? told : null;
        },
        'look-again': () => {
          look(true);
          return null;
        },
      },
      { mayAsk: (sender) => sender.from === 'surface', checks: 'trusted' },
    ),
  );
  const settle = createSettle(look, [EARLY_MS, LATE_MS], end.signal);
  watchLocation(window, { onChange: settle, onReturn: () => look(true) }, end.signal);
  watchTitle(document, settle, end.signal);
  look();
  if (occasion !== 'late') createSettle(look, [LATE_MS], end.signal)();
}
