import type { Badge } from '../../adapters/badge.ts';
import type { OfferAnswer } from '../../core/availability/availability.ts';
import type { OfferType } from '../../core/site.ts';
import type { Report } from '../../messages/protocol.ts';
import type { Settings } from '../../messages/settings.ts';

// Signs as well as colours, for readers who do not tell the colours apart. White on each is at least 4.5 : 1.
const BADGES = {
  listed: { text: '!', color: '#8a5a00', title: 'badgeListed' },
  suspected: { text: '?', color: '#4a6670', title: 'badgeSuspected' },
  licensed: { text: '✓', color: '#2e6b4f', title: 'badgeLicensed' },
  mine: { text: '★', color: '#2e6b4f', title: 'name' },
  nothing: { text: '', color: '#4a6670', title: 'name' },
} as const satisfies Record<string, Badge>;

/** What somebody who has a service sees without paying once more. */
const INCLUDED: readonly OfferType[] = ['flatrate', 'free', 'ads'];

/**
 * A flag comes first; a licensed service is told apart from a page we have nothing to say about. Where the reader wants
 * it, the badge says that the film is on a service of theirs, beside a flag in its title only.
 */
export function chooseBadge({ verdict, availability }: Report, settings: Settings): Badge {
  const mine = settings.badgeSaysMine ? availability?.here.find(isIncluded) : undefined;
  const more = mine && { more: { message: 'badgeMine', name: mine.serviceName } };
  if (verdict.flag !== 'none') return { ...BADGES[verdict.flag], ...more };
  if (verdict.site.standing === 'licensed') return { ...BADGES.licensed, ...more };
  return mine ? { ...BADGES.mine, ...more } : BADGES.nothing;
}

function isIncluded({ isMine, offer }: OfferAnswer): boolean {
  return isMine && INCLUDED.includes(offer.type);
}
