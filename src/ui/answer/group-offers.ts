import type { Offer, OfferAnswer } from '../../core/availability/availability.ts';

/** Offers of one service that rest on the same source and day: one row on a surface. */
export interface OfferGroup {
  readonly service: string;
  readonly serviceName: string;
  readonly offers: readonly Offer[];
  readonly link: string | null;
  /** The service's search, where no offer has a link of its own. */
  readonly searchUrl: string | null;
  readonly isMine: boolean;
  readonly first: Offer;
}

function keyOf({ service, asOf, source, until }: Offer): string {
  return [service, asOf, source.name, source.url ?? '', until ?? ''].join('\n');
}

/** Rent and buy of one service together, in the order of the first of them. */
export function groupOffers(answers: readonly OfferAnswer[]): readonly OfferGroup[] {
  const groups = new Map<string, OfferGroup>();
  for (const { offer, serviceName, searchUrl, isMine } of answers) {
    const known = groups.get(keyOf(offer));
    groups.set(keyOf(offer), {
      service: offer.service,
      serviceName,
      offers: [...(known?.offers ?? []), offer],
      link: known?.link ?? offer.link ?? null,
      searchUrl: known?.searchUrl ?? searchUrl,
      isMine,
      first: known?.first ?? offer,
    });
  }
  return [...groups.values()];
}

/** True when all rows rest on the same source and day, which then is said once. */
export function isOneSource(groups: readonly OfferGroup[]): boolean {
  const said = groups.map(({ first }) => [first.asOf, first.source.name, first.source.url ?? ''].join('\n'));
  return new Set(said).size === 1;
}
