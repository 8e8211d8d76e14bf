import { h, render } from 'preact';
import type { Wording } from '../../core/wording.ts';
import type { Client } from '../../messages/create-client.ts';
import type { PageMessages, Report } from '../../messages/protocol.ts';
import { createTexts } from '../../ui/text/create-texts.ts';
import { type BannerActions, BannerView } from './banner-view.tsx';
import { BANNER_HOST, createBannerRoot } from './create-banner-root.ts';
import { keepAttached } from './keep-attached.ts';

/** Long enough for a screen reader to notice the empty live region, too short to be seen. */
const FILL_AFTER_MS = 100;

interface BannerOptions {
  readonly report: Report;
  readonly wording: Wording;
  readonly styles: string;
  readonly ask: Client<PageMessages>;
  /** Called once when the banner is gone: closed by the reader, by `close`, or removed by the page for good. */
  readonly onClosed: () => void;
}

/** Shows the banner in the page; one that stood there before goes. */
export function showBanner({ report, wording, styles, ask, onClosed }: BannerOptions): { close(): void } {
  const t = createTexts(wording);
  const { host, root } = createBannerRoot(styles, () => close());
  let isOpen = true;

  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    clearTimeout(filling);
    attachment.stop();
    render(null, root);
    host.remove();
    onClosed();
  };
  // After a reload of the extension nobody answers any more; the banner goes all the same.
  const tell = (...message: Parameters<typeof ask>): void => void ask(...message).catch(() => undefined);
  const dismiss = (scope: 'film' | 'site'): void => {
    tell('dismiss', { scope });
    close();
  };
  const actions: BannerActions = {
    more: () => tell('open-report', null),
    notThisFilm: () => dismiss('film'),
    notOnSite: () => dismiss('site'),
    close,
  };
  const draw = (isFilled: boolean): void => render(h(BannerView, { report, t, isFilled, actions }), root);

  for (const old of document.querySelectorAll(BANNER_HOST)) old.remove();
  draw(false);
  const attachment = keepAttached({ host, root: document.documentElement, onGone: close });
  const filling = setTimeout(() => draw(true), FILL_AFTER_MS);
  return { close };
}
