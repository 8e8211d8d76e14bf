import type { Evidence, Verdict } from '../../core/verdict.ts';
import type { Texts } from './create-texts.ts';
import { shorten } from './shorten.ts';

/** The name of the download that a suspicion rests on, null when the page gives none. */
function downloadName(evidence: readonly Evidence[]): string | null {
  for (const piece of evidence) {
    const isDownload = piece.kind === 'magnet' || piece.kind === 'torrent-file' || piece.kind === 'film-file';
    if (isDownload && piece.name !== null) return piece.name;
  }
  return null;
}

/** What on the page itself makes it suspected. */
export function describeGround({ ground, evidence }: Verdict, t: Texts): string {
  if (ground === 'streaming') return t('suspect.streaming');
  const file = evidence.find((piece) => piece.kind === 'release-name');
  if (file) return t('suspect.file', { name: shorten(file.name) });
  const name = downloadName(evidence);
  return name === null ? t('suspect.torrent') : t('suspect.download', { name: shorten(name) });
}
