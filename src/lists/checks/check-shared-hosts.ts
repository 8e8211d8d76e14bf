import { isNamedBy, splitSiteKey } from '../../core/site-index/site-key.ts';
import { listFiles } from '../list-files.ts';
import type { ListRows } from '../lists.ts';
import type { Problem } from '../problem.ts';
import { type SharedHost, sharedHosts } from './shared-hosts.ts';

const PUBLIC_SUFFIX = /^(ac|co|com|edu|gov|net|org)\.[a-z]{2}$/;

/** A host that many people share is never listed whole, only the path or sub-domain that somebody named. */
export function checkSharedHosts(rows: ListRows): Problem[] {
  return rows.sites.flatMap(({ line, value }) => {
    const place = { file: listFiles.sites.file, line, field: 'host' };
    if (PUBLIC_SUFFIX.test(value.host)) {
      return [{ ...place, message: 'is a suffix that sites share', mend: 'Write the host below it' }];
    }
    const shared = sharedHosts.find((entry) => namesAllOf(value.host, entry));
    if (shared === undefined) return [];
    const message = `names all of ${shared.host}, which many people share (${shared.why})`;
    return [{ ...place, message, mend: `Write the ${shared.by} that the authority named` }];
  });
}

function namesAllOf(listed: string, { host, by }: SharedHost): boolean {
  const key = splitSiteKey(listed);
  if (by === 'sub-domain') return listed === host;
  return key.path === '' && isNamedBy({ host, path: '' }, key.host, '');
}
