import type { BannerPart } from '../../content/banner/banner-actions.ts';
import { BannerView } from '../../content/banner/banner-view.tsx';
import type { Availability } from '../../core/availability/availability.ts';
import type { Verdict } from '../../core/verdict.ts';
import { sampleAnswers } from '../samples/sample-answer.ts';
import { downloadVerdict, listedVerdict, longFilm } from '../samples/sample-film.ts';
import { createIdleActions, sampleReport } from '../samples/sample-models.ts';
import type { Scene } from '../scene.ts';

interface Unfolded {
  readonly width?: number;
  readonly open?: BannerPart;
  readonly isPast?: boolean;
}

function bannerScene(
  name: string,
  verdict: Verdict,
  answer: Availability,
  { width = 1280, open, isPast = false }: Unfolded = {},
): Scene {
  const edge = width > 480 ? 'top' : 'bottom';
  return {
    name: `banner-${name}`,
    surface: 'banner',
    width,
    draw: (t) => (
      <>
        <h1 lang="en" style={{ background: 'var(--ground)', color: 'var(--text)' }}>
          A page with a banner
        </h1>
        <BannerView
          report={{ ...sampleReport(verdict, answer), isPast }}
          t={t}
          spot={{ edge, inset: 0 }}
          state="shown"
          open={open ?? null}
          actions={createIdleActions()}
        />
      </>
    ),
  };
}

/** The banner, in a page and on a phone. */
export const bannerScenes: readonly Scene[] = [
  bannerScene('listed-here', listedVerdict, sampleAnswers.here),
  bannerScene('listed-elsewhere', listedVerdict, sampleAnswers.recordsAndElsewhere),
  bannerScene('listed-unknown', listedVerdict, sampleAnswers.unknown),
  bannerScene('download-here', downloadVerdict, sampleAnswers.here),
  bannerScene('listed-more', listedVerdict, sampleAnswers.recordsAndElsewhere, { open: 'details' }),
  bannerScene('listed-menu', listedVerdict, sampleAnswers.here, { open: 'menu', width: 700 }),
  bannerScene('listed-past', listedVerdict, sampleAnswers.recordsAndElsewhere, { isPast: true }),
  bannerScene('long-title', { ...listedVerdict, film: longFilm }, sampleAnswers.here, { width: 1024 }),
  bannerScene('long-title-phone', { ...listedVerdict, film: longFilm }, sampleAnswers.elsewhere, {
    width: 320,
  }),
  bannerScene('download-phone', downloadVerdict, sampleAnswers.here, { width: 360 }),
  bannerScene('download-phone-more', downloadVerdict, sampleAnswers.here, { open: 'details', width: 360 }),
];
