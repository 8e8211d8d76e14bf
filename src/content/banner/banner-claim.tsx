import type { Availability, OfferAnswer } from '../../core/availability/availability.ts';
import { chooseListing } from '../../core/recognition/choose-listing.ts';
import type { Report } from '../../messages/protocol.ts';
import { FilmName } from '../../ui/answer/film-name.tsx';
import { ListingSource } from '../../ui/answer/listing-source.tsx';
import { PastNotice } from '../../ui/answer/past-notice.tsx';
import { Mark } from '../../ui/icons/mark.tsx';
import { OutLink } from '../../ui/page/out-link.tsx';
import type { Texts } from '../../ui/text/create-texts.ts';
import { describeFlag } from '../../ui/text/describe-flag.ts';
import { describeState } from '../../ui/text/describe-state.ts';
import { RichText } from '../../ui/text/rich-text.tsx';

/** That the film is offered here, who says so and since when. */
function Offered({ best, region, t }: { best: OfferAnswer; region: string; t: Texts }) {
  const { asOf, source } = best.offer;
  const link = (
    <OutLink href={source.url} label={t('source.opens', { name: source.name })}>
      <bdi>{source.name}</bdi>
    </OutLink>
  );
  const parts = { region: t.regions([region]), date: t.date(asOf), source: link };
  return <RichText t={t} message="banner.offered" parts={parts} />;
}

/** What is so here, in one sentence or two; what it means is told when the banner is unfolded. */
function Where({ availability, t }: { readonly availability: Availability; readonly t: Texts }) {
  const { state, here, region } = availability;
  const [best] = here;
  const [fact, meaning] = describeState(availability, t);
  if (best) return <Offered best={best} region={region} t={t} />;
  return <>{state === 'elsewhere' ? `${fact} ${meaning}` : fact}</>;
}

interface BannerClaimProps {
  readonly report: Report;
  readonly t: Texts;
}

/**
 * One line and a half: the film and whether it is offered here; under it, smaller, who says what of the site. A citation
 * does not say what is named; right under the film it would seem to be the film, so "This site" stands before it.
 */
export function BannerClaim({ report: { verdict, availability, isPast, on }, t }: BannerClaimProps) {
  const newest = chooseListing(verdict.site.listings);
  return (
    <>
      <Mark />
      <p class="state">
        <strong class="title">{verdict.film && <FilmName film={verdict.film} t={t} />}</strong>{' '}
        {availability && <Where availability={availability} t={t} />}
      </p>
      <p class="citation">
        {verdict.ground === 'listing' && <strong class="subject">{t('popup.site')}</strong>}{' '}
        {describeFlag(verdict, t)} {newest?.secondary === true && <ListingSource listing={newest} t={t} />}
      </p>
      {isPast && <PastNotice on={on} t={t} />}
    </>
  );
}
