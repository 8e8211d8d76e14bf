import type { Evidence } from '../../core/verdict.ts';
import { citeListing } from './cite-listing.ts';
import type { Texts } from './create-texts.ts';
import { describeGone } from './describe-gone.ts';
import { shorten } from './shorten.ts';

function describeDownload(kind: 'magnet' | 'torrent', name: string | null, t: Texts): string {
  return name === null ? t(`evidence.${kind}-unnamed`) : t(`evidence.${kind}`, { name: shorten(name) });
}

/** One sentence for one piece of evidence. */
export function describeEvidence(evidence: Evidence, t: Texts): string {
  switch (evidence.kind) {
    case 'listing':
      return citeListing(evidence.listing, t);
    case 'stale-listing':
      return t('evidence.stale-listing', { citation: citeListing(evidence.listing, t) });
    case 'site-gone':
      return describeGone(evidence, t);
    case 'licensed-service':
      return t('evidence.licensed-service', { name: evidence.name });
    case 'never-flag':
      return t('evidence.never-flag', { name: evidence.name, kind: t(`neutral.${evidence.neutralKind}`) });
    case 'site-name':
      return t('evidence.site-name', {
        name: shorten(evidence.name),
        citation: citeListing(evidence.listing, t),
      });
    case 'listed-player':
      return t('evidence.listed-player', { citation: citeListing(evidence.listing, t) });
    case 'user-allowed':
    case 'user-film':
    case 'user-no-film':
    case 'user-not-a-source':
      return t(`evidence.${evidence.kind}`);
    case 'magnet':
      return describeDownload('magnet', evidence.name, t);
    case 'torrent-file':
      return describeDownload('torrent', evidence.name, t);
    case 'film-file':
    case 'release-name':
      return t(`evidence.${evidence.kind}`, { name: shorten(evidence.name) });
    case 'player':
      // Its host stays unsaid: it may be a listed one, and those are named on no surface.
      return t('evidence.player');
    case 'streaming-words':
      return t('evidence.streaming-words', { words: shorten(evidence.words) });
    case 'title-clue':
      return describeTitle(evidence, t);
    case 'year-clue':
      return t(`evidence.year.${evidence.place}`, { year: String(evidence.year) });
    case 'imdb-clue':
      return t('evidence.imdb', { imdb: evidence.imdb });
    case 'other-work':
      return t(`evidence.other-work.${evidence.work}`, { text: shorten(evidence.text) });
  }
}

function describeTitle(clue: Evidence & { kind: 'title-clue' }, t: Texts): string {
  const key = clue.place === 'film-data' ? 'evidence.film-data' : (`evidence.title.${clue.place}` as const);
  return t(key, { text: shorten(clue.text) });
}
