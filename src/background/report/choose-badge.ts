import type { Badge } from '../../adapters/badge.ts';
import type { Verdict } from '../../core/verdict.ts';

// Signs as well as colours, for readers who do not tell the colours apart. White on each is at least 4.5 : 1.
const BADGES = {
  listed: { text: '!', color: '#8a5a00', title: 'badgeListed' },
  suspected: { text: '?', color: '#4a6670', title: 'badgeSuspected' },
  licensed: { text: '✓', color: '#2e6b4f', title: 'badgeLicensed' },
  nothing: { text: '', color: '#4a6670', title: 'name' },
} as const satisfies Record<string, Badge>;

/** A flag comes first; a licensed service is told apart from a page we have nothing to say about. */
export function chooseBadge(verdict: Verdict): Badge {
  if (verdict.flag !== 'none') return BADGES[verdict.flag];
  return verdict.site.standing === 'licensed' ? BADGES.licensed : BADGES.nothing;
}
