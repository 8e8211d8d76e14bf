import type { ReleaseRecord } from '../../core/availability/availability.ts';
import type { Texts } from './create-texts.ts';

function describeFact({ kind, planned }: ReleaseRecord, t: Texts): string {
  const isDated = kind === 'release-date-set' || kind === 'release-postponed';
  if (isDated && planned !== undefined) return t(`record.${kind}-planned`, { planned: t.date(planned) });
  return t(`record.${kind}`);
}

/** A release record in words; for a licence, with what it bound then. */
export function describeRecord(record: ReleaseRecord, t: Texts): string {
  const fact = describeFact(record, t);
  return record.binds === undefined ? fact : `${fact}${t.gap}${t(`record.binds.${record.binds}`)}`;
}

/** Licences stand apart from offers and releases: "none applied for" did not bar an online offer. */
export function isLicenceRecord(record: ReleaseRecord): boolean {
  return record.kind.startsWith('licence-');
}
