import type { Report } from '../../messages/protocol.ts';
import type { Texts } from '../../ui/text/create-texts.ts';
import type { BannerActions, BannerPart } from './banner-actions.ts';
import { BannerBest } from './banner-best.tsx';
import { BannerClaim } from './banner-claim.tsx';
import { BannerCorner, BannerToggle } from './banner-controls.tsx';
import { BannerDetails } from './banner-details.tsx';
import { BannerMenu } from './banner-menu.tsx';
import type { BannerSpot } from './choose-spot.ts';

interface BannerProps {
  readonly report: Report;
  readonly t: Texts;
  readonly spot: BannerSpot;
  /**
   * Empty at the first rendering, because a live region is heard only when its text comes after it; hidden while
   * something fills the whole screen.
   */
  readonly state: 'empty' | 'shown' | 'hidden';
  readonly open: BannerPart | null;
  readonly actions: BannerActions;
}

/** The banner as a plain component: in the page inside a closed root, in the gallery and for axe without one. */
export function BannerView({ report, t, spot, state, open, actions }: BannerProps) {
  const { availability } = report;
  const isFilled = state !== 'empty';
  return (
    <section
      class={`banner themed at-${spot.edge} is-${state}`}
      style={{ '--inset': `${spot.inset}px` }}
      lang={t.language}
      dir={t.direction}
      aria-label={t('banner.label')}
    >
      <div class="line">
        <div class="said" role="status">
          {isFilled && <BannerClaim report={report} t={t} />}
        </div>
        {isFilled && (
          <>
            <div class="act">
              {availability && <BannerBest availability={availability} t={t} />}
              <BannerToggle t={t} isOpen={open === 'details'} actions={actions} />
            </div>
            <BannerCorner t={t} isOpen={open === 'menu'} actions={actions} />
          </>
        )}
      </div>
      {open === 'menu' && <BannerMenu t={t} actions={actions} />}
      {open === 'details' && <BannerDetails report={report} t={t} actions={actions} />}
    </section>
  );
}
