import { openAttendPage } from 'virtual:attend-page';
import { GATE_HOSTS } from 'virtual:gate-hosts';
import { openHostText } from '../core/site-index/host-text.ts';
import type { Occasion } from './attend-page.ts';
import { isGateOpen } from './gate.ts';
import { isToldAtOnce } from './is-told-at-once.ts';

/** What a page's own scripts bring is mostly there by then. */
const SECOND_LOOK_MS = 1500;

const hosts = openHostText(GATE_HOSTS);
const isOpen = () => isGateOpen(document, document.URL, hosts);

/**
 * A page that does not say at once what it is gets a second look, and from then on it is watched. One timer, and nothing
 * else before that: this script comes when a page is busiest.
 */
function begin(): void {
  if (globalThis.watchrightAttendance === 'asked-for') attend('asked-for');
  else if (isToldAtOnce(document, document.URL, hosts)) attend('told');
  else setTimeout(attendOnce, SECOND_LOOK_MS);
}

/** Unless the popup asked for this script while it waited, and had it run a second time. */
function attendOnce(): void {
  if (globalThis.watchrightAttendance === undefined) attend('late');
}

function attend(occasion: Occasion): void {
  globalThis.watchrightAttendance = 'here';
  openAttendPage()(isOpen, occasion);
}

// A page that is only prepared may never be seen; it is looked at when it is.
if ('prerendering' in document && document.prerendering === true) {
  document.addEventListener('prerenderingchange', begin, { once: true });
} else begin();
