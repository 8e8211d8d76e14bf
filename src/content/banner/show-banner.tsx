import type { Client } from '../../messages/create-client.ts';
import type { DismissScope, PageAnswer, PageMessages } from '../../messages/protocol.ts';
import { createTexts } from '../../ui/text/create-texts.ts';
import type { BannerActions, BannerPart } from './banner-actions.ts';
import { BannerView } from './banner-view.tsx';
import { canCarryBanner } from './can-carry-banner.ts';
import { type BannerSpot, chooseSpot, type Edge, isCovering } from './choose-spot.ts';
import { BANNER_HOST, createBannerRoot } from './create-banner-root.ts';
import { createDrawView } from './draw-view.ts';
import { keepAttached } from './keep-attached.ts';
import { measureEdge } from './measure-edge.ts';
import { watchBars } from './watch-bars.ts';
import { whenAtRest } from './when-at-rest.ts';

/** Long enough for a screen reader to notice the empty live region, too short to be seen. */
const FILL_AFTER_MS = 100;

interface BannerOptions {
  readonly answer: Extract<PageAnswer, { show: 'banner' }>;
  readonly ask: Client<PageMessages>;
  /** Called once when the banner is gone: closed by the reader, by `close`, or removed by the page for good. */
  readonly onClosed: () => void;
}

/** Shows the banner in the page, where the page can carry one; one that stood there before goes. */
export function showBanner({ answer, ask, onClosed }: BannerOptions): { close(): void } {
  for (const old of document.querySelectorAll(BANNER_HOST)) old.remove();
  if (!canCarryBanner(document)) return { close() {} };

  const t = createTexts(answer.wording);
  let spot: BannerSpot = { edge: answer.place, inset: 0 };
  const { host, root } = createBannerRoot(answer.styles, () => (open ? toggle(open) : close()));
  const drawView = createDrawView(document);
  const end = new AbortController();
  let isFilled = false;
  let open: BannerPart | null = null;

  const draw = (isAway = document.fullscreenElement !== null): void => {
    const state = !isFilled ? 'empty' : isAway ? 'hidden' : 'shown';
    const { report } = answer;
    drawView(
      <BannerView report={report} t={t} spot={spot} state={state} open={open} actions={actions} />,
      root,
    );
  };
  const toggle = (part: BannerPart): void => {
    open = open === part ? null : part;
    draw();
  };
  /** A bar that came after the banner has its edge; not while the reader is at the banner. */
  const makeWay = (): void => {
    if (open !== null || root.activeElement !== null || host.matches(':hover')) return;
    const next = findSpot(answer.place, spot);
    if (next.edge === spot.edge && next.inset === spot.inset) return;
    spot = next;
    // Away for the moment of the move: what is drawn anew at another place is no layout shift of the page's.
    draw(true);
    host.getBoundingClientRect();
    draw();
  };
  const close = (): void => {
    if (end.signal.aborted) return;
    end.abort();
    host.remove();
    onClosed();
  };
  const actions = createActions(ask, toggle, close);

  const fill = (): void => {
    isFilled = true;
    draw();
    watchBars(window, makeWay, end.signal);
  };
  const attach = (): void => {
    spot = findSpot(answer.place);
    draw();
    document.addEventListener('fullscreenchange', () => draw(), { signal: end.signal });
    const attachment = keepAttached({ host, document, onGone: close });
    const filling = setTimeout(fill, FILL_AFTER_MS);
    end.signal.addEventListener('abort', () => {
      attachment.stop();
      clearTimeout(filling);
    });
  };
  whenAtRest(window, attach, end.signal);
  return { close };
}

/** On a phone the banner is a sheet at the bottom, within reach of the thumb. Where it stands well, it stays. */
function findSpot(place: Edge, now?: BannerSpot): BannerSpot {
  const wanted = matchMedia('(max-width: 480px)').matches ? 'bottom' : place;
  const taken = { top: measureEdge(window, 'top'), bottom: measureEdge(window, 'bottom') };
  return now && !isCovering(now, taken) ? now : chooseSpot(wanted, taken, innerHeight);
}

function createActions(
  ask: Client<PageMessages>,
  toggle: (part: BannerPart) => void,
  close: () => void,
): BannerActions {
  // After a reload of the extension nobody answers any more; the banner goes all the same.
  const tell = (...message: Parameters<typeof ask>): void => void ask(...message).catch(() => undefined);
  const dismiss = (scope: DismissScope) => () => {
    tell('dismiss', { scope });
    close();
  };
  return {
    toggle,
    close,
    fullAnswer: () => tell('open-report', null),
    notThisFilm: dismiss('film'),
    notOnSite: dismiss('site'),
    snooze: dismiss('snooze'),
  };
}
