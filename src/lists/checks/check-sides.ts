import { isNamedBy, type SiteKey, splitSiteKey } from '../../core/site-index/site-key.ts';
import { listFiles } from '../list-files.ts';
import type { ListRows } from '../lists.ts';
import type { Problem } from '../problem.ts';
import { sharedHosts } from './shared-hosts.ts';

type Side = 'listed' | 'licensed' | 'neutral';

/** A host as one of the lists has it, and where. */
interface Claim {
  readonly side: Side;
  readonly host: string;
  readonly key: SiteKey;
  readonly file: string;
  readonly line: number;
  readonly field: string;
}

/**
 * No host stands on two sides. The longest match decides a page's standing, so a path may differ from its host where many
 * people share it; but a listed host inside another licensed or neutral one, or around it, would flag pages that must
 * never be flagged.
 */
export function checkSides(rows: ListRows): Problem[] {
  const claims = listClaims(rows);
  const problems = listTwice(claims);
  const others = claims.filter(({ side }) => side !== 'listed');
  for (const listed of claims.filter(({ side }) => side === 'listed')) {
    for (const other of others) {
      if (listed.host === other.host) continue;
      if (isRelated(listed.key, other.key)) problems.push(sayConflict(listed, other));
      else if (isPartOf(listed.key, other.key)) problems.push(sayPart(listed, other));
    }
  }
  return problems;
}

function listClaims(rows: ListRows): Claim[] {
  const claim = (side: Side, file: string, line: number, field: string, host: string): Claim => ({
    side,
    host,
    key: splitSiteKey(host),
    file,
    line,
    field,
  });
  return [
    ...rows.sites.map(({ line, value }) => claim('listed', listFiles.sites.file, line, 'host', value.host)),
    ...rows.neutral.map(({ line, value }) =>
      claim('neutral', listFiles.neutral.file, line, 'host', value.host),
    ),
    ...rows.services.flatMap(({ line, value }) =>
      value.hosts.map((host, index) =>
        claim('licensed', listFiles.services.file, line, `hosts.${index}`, host),
      ),
    ),
  ];
}

/** The same host or path in two places, be it of one side or of two. */
function listTwice(claims: readonly Claim[]): Problem[] {
  const first = new Map<string, Claim>();
  const problems: Problem[] = [];
  for (const claim of claims) {
    const other = first.get(claim.host);
    if (other === undefined) first.set(claim.host, claim);
    else problems.push(sayConflict(claim, other));
  }
  return problems;
}

/** True when one host is the other's parent by labels, and neither entry is set apart by a path of its own. */
function isRelated(a: SiteKey, b: SiteKey): boolean {
  return a.path === b.path && (isNamedBy(a, b.host, b.path) || isNamedBy(b, a.host, a.path));
}

/** True for a path on a host that one publisher has to himself: whatever lies on it is his. */
function isPartOf(listed: SiteKey, other: SiteKey): boolean {
  const isShared = sharedHosts.some(({ host }) => isNamedBy({ host, path: '' }, other.host, ''));
  return !isShared && isNamedBy(other, listed.host, listed.path);
}

function sayPart({ file, line, field, host }: Claim, other: Claim): Problem {
  return {
    file,
    line,
    field,
    message: `lists ${host}, a part of ${other.host}, which ${other.file}:${other.line} has as ${other.side}`,
    mend: 'Take it out, or mend the other entry: nothing on such a host is flagged',
  };
}

function sayConflict(claim: Claim, other: Claim): Problem {
  return {
    file: claim.file,
    line: claim.line,
    field: claim.field,
    message: `has ${claim.host} as ${claim.side}, and ${other.file}:${other.line} has ${other.host} as ${other.side}`,
    mend: 'Keep it on one side, or give one of them a longer path',
  };
}
