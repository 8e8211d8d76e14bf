import { GATE_HOSTS } from 'virtual:gate-hosts';
import { openHostText } from '../core/site-index/host-text.ts';
import { isGateOpen } from './gate.ts';

/** How long a busy page may keep the watch over its address and title waiting. */
const LONGEST_WAIT_MS = 1000;

const isKnownHost = openHostText(GATE_HOSTS);
const isOpen = () => isGateOpen(document, location, isKnownHost);

/** The imported part is in this very script; nothing of it is evaluated before it is asked for. */
async function attend(isOpened: boolean): Promise<void> {
  globalThis.watchrightAttendance = 'here';
  const { attendPage } = await import('./attend-page.ts');
  attendPage(isOpen, isOpened);
}

/** An ordinary page is watched from its first idle moment on, and costs it no more than the gate before that. */
function begin(): void {
  const isOpened = isOpen();
  if (isOpened || globalThis.watchrightAttendance === 'asked-for') void attend(isOpened);
  else requestIdleCallback(attendOnce, { timeout: LONGEST_WAIT_MS });
}

/** The popup may have asked for this script while it waited, and had it run a second time. */
function attendOnce(): void {
  if (globalThis.watchrightAttendance === undefined) void attend(false);
}

// A page that is only prepared may never be seen; it is looked at when it is.
if ('prerendering' in document && document.prerendering === true) {
  document.addEventListener('prerenderingchange', begin, { once: true });
} else begin();
