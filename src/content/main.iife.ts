import { openAttendPage } from 'virtual:attend-page';
import { GATE_HOSTS } from 'virtual:gate-hosts';
import { openHostText } from '../core/site-index/host-text.ts';
import { isGateOpen } from './gate.ts';
import { isOfKnownSite } from './is-of-known-site.ts';

/** How long a busy page may keep the look at its document waiting. */
const LONGEST_WAIT_MS = 300;

const isKnownHost = openHostText(GATE_HOSTS);
const isOpen = () => isGateOpen(document, location, isKnownHost);

/**
 * A page whose address does not tell is looked at in its first idle moment, and watched from the next one on: this script
 * comes when a page is busiest, and nobody misses an answer a moment later. To touch the document at all would take 0.1 ms.
 */
function begin(): void {
  if (globalThis.watchrightAttendance === 'asked-for') attend(isOpen());
  else if (isOfKnownSite(location, isKnownHost)) attend(true);
  else whenIdle(look);
}

function look(): void {
  if (isOpen()) attend(true);
  else whenIdle(() => attend(false));
}

/** Unless the popup asked for this script while it waited, and had it run a second time. */
function whenIdle(act: () => void): void {
  const actOnce = () => {
    if (globalThis.watchrightAttendance === undefined) act();
  };
  requestIdleCallback(actOnce, { timeout: LONGEST_WAIT_MS });
}

/** A page that is only prepared may never be seen; it is looked at when it is. */
function attend(isOpened: boolean): void {
  if ('prerendering' in document && document.prerendering === true) {
    document.addEventListener('prerenderingchange', begin, { once: true });
    return;
  }
  globalThis.watchrightAttendance = 'here';
  openAttendPage()(isOpen, isOpened);
}

begin();
