import type { Page } from '../core/page/page.ts';
import { createBoundList } from './bound-list.ts';

const PLAYER_ADDRESS = /embed|player|\/(?:video|movie|film)s?\/|\/e\/\w/i;

/** True for the address of a frame that looks like a video player. */
export function isPlayerAddress(address: string): boolean {
  return PLAYER_ADDRESS.test(address.slice(0, 2000));
}

/** Video elements, and frames whose address looks like a player, with the hosts of the frames. */
export function readPlayers(document: Document, address: string): Page['players'] {
  const hosts = createBoundList();
  let count = document.getElementsByTagName('video').length;
  for (const frame of document.getElementsByTagName('iframe')) {
    // Pages that load a player late keep its address in `data-src` until then.
    const source = frame.getAttribute('src') || frame.getAttribute('data-src') || '';
    if (!isPlayerAddress(source)) continue;
    count++;
    hosts.add(hostOf(source, address));
  }
  return { count, hosts: hosts.values };
}

function hostOf(source: string, address: string): string {
  try {
    return new URL(source, address).hostname;
  } catch {
    return '';
  }
}
