import { GATE_HOSTS } from 'virtual:gate-hosts';
import { answerInPage, isConnected, sendToWorker } from '../adapters/page-runtime.ts';
import { PAGE_BOUNDS } from '../core/page/page-bounds.ts';
import { openHostText } from '../core/site-index/host-text.ts';
import { createClient } from '../messages/create-client.ts';
import type { PageMessages, TabMessages } from '../messages/protocol.ts';
import type { Sender } from '../messages/sender.ts';
import { serve } from '../messages/serve.ts';
import { readPage } from '../page-reader/read-page.ts';
import { showBanner } from './banner/show-banner.tsx';
import { createLookout } from './create-lookout.ts';
import { createSettle } from './create-settle.ts';
import { isGateOpen } from './gate.ts';
import { watchLocation } from './watch-location.ts';
import { watchTitle } from './watch-title.ts';

const EARLY_MS = 150;
const LATE_MS = 1500;

const end = new AbortController();
const ask = createClient<PageMessages>(sendToWorker);
const isKnownHost = openHostText(GATE_HOSTS);
const readThis = () => readPage(document, location.href);

const lookout = createLookout({
  isGateOpen: () => isGateOpen(document, location, isKnownHost),
  readPage: readThis,
  ask: (page) => ask('page-read', { page }),
  show: (answer, onClosed) => showBanner({ answer, ask, onClosed }),
});

/** After a reload of the extension this script can reach nobody any more; it goes without a word. */
function look(isForced = false): void {
  if (isConnected()) void lookout.look(isForced);
  else end.abort();
}

function watch(): void {
  const settle = createSettle(look, [EARLY_MS, LATE_MS], end.signal);
  const lookLate = createSettle(look, [LATE_MS], end.signal);
  watchLocation(window, { onChange: settle, onReturn: () => look(true) }, end.signal);
  watchTitle(document, settle, end.signal);
  look();
  lookLate();
}

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
// A page that is only prepared may never be seen; it is looked at when it is.
if ('prerendering' in document && document.prerendering === true) {
  document.addEventListener('prerenderingchange', watch, { once: true, signal: end.signal });
} else watch();
