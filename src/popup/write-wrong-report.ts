import type { Report } from '../messages/protocol.ts';
import { citeListing } from '../ui/text/cite-listing.ts';
import type { Texts } from '../ui/text/create-texts.ts';

/**
 * What the people who keep the lists need to know of a verdict. Of the page only what kinds of evidence it gave: neither
 * its host nor its words, unless the reader adds the address.
 */
export function writeWrongReport({ verdict, on }: Report, address: string | null, t: Texts): string {
  const { film, flag, ground, site, evidence } = verdict;
  const name = film === null ? '–' : `${film.title} (${film.year ?? '–'}), ${film.id ?? '–'}`;
  const kinds = [...new Set(evidence.map(({ kind }) => kind))].join(', ');
  const lines = [
    t('report.day', { day: on }),
    t('report.film', { film: name }),
    t('report.flag', { flag: ground === null ? flag : `${flag}, ${ground}` }),
    t('report.site', {
      site: site.service === undefined ? site.standing : `${site.standing}, ${site.service}`,
    }),
    ...(site.listings ?? []).slice(0, 3).map((listing) => `- ${citeListing(listing, t)}`),
    t('report.evidence', { kinds: kinds === '' ? '–' : kinds }),
    ...(address === null ? [] : [t('report.address', { address })]),
    t('report.wrong'),
  ];
  return lines.join('\n');
}
