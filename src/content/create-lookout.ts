import type { Page } from '../core/page/page.ts';
import type { PageAnswer } from '../messages/protocol.ts';

type BannerAnswer = Extract<PageAnswer, { show: 'banner' }>;

export interface LookoutTools {
  /** The gate: false on an ordinary page. */
  readonly isGateOpen: () => boolean;
  readonly readPage: () => Page;
  readonly ask: (page: Page) => Promise<PageAnswer>;
  readonly show: (answer: BannerAnswer, onClosed: () => void) => { close(): void };
}

export interface Lookout {
  /** Looks at the page; asks the worker when there is something new, or always when `isForced`. */
  readonly look: (isForced?: boolean) => Promise<void>;
  /** The address of the page the worker was last told of, cut as the reader cuts it; null when it was told of none. */
  readonly toldAddress: () => string | null;
  /** Takes the banner away and looks no more. */
  readonly stop: () => void;
}

/**
 * Looks at one document for as long as it lives, and shows what the worker says of it. `isOpened` where the gate has been
 * found open already.
 */
export function createLookout(tools: LookoutTools, isOpened = false): Lookout {
  const banner = createBannerSlot(tools.show);
  let isOpen = isOpened;
  let isStopped = false;
  let lastAsked = '';
  let told: string | null = null;
  let turn = 0;
  return {
    async look(isForced = false) {
      if (isStopped || !(isOpen || tools.isGateOpen())) return;
      // From now on every change is told, so that what the worker remembers of this tab is never of an older address.
      isOpen = true;
      const page = tools.readPage();
      const question = JSON.stringify(page);
      if (question === lastAsked && !isForced) return;
      lastAsked = question;
      const thisTurn = ++turn;
      const answer = await tools.ask(page).catch(() => null);
      told = answer === null ? null : page.address;
      if (answer === null) lastAsked = '';
      // A later look has asked meanwhile; its answer is the one that counts.
      if (answer && thisTurn === turn && !isStopped) banner.fill(answer);
    },
    toldAddress: () => told,
    stop() {
      isStopped = true;
      banner.empty();
    },
  };
}

/** The place of the one banner: not shown twice for the same thing, and not again once the reader closed it. */
function createBannerSlot(show: LookoutTools['show']) {
  let shown: { readonly text: string; readonly close: () => void } | null = null;
  let closedSubject = '';
  const empty = () => {
    const old = shown;
    shown = null;
    old?.close();
  };
  return {
    empty,
    fill(answer: PageAnswer) {
      const text = JSON.stringify(answer);
      if (text === shown?.text) return;
      empty();
      if (answer.show === 'nothing' || subjectOf(answer) === closedSubject) return;
      const { close } = show(answer, () => {
        if (shown?.text === text) closedSubject = subjectOf(answer);
        shown = null;
      });
      shown = { text, close };
    },
  };
}

/** What the banner was about: moving within the pages of one film is no reason to show it again. */
function subjectOf({ report }: BannerAnswer): string {
  const { film, site } = report.verdict;
  return JSON.stringify([site.host, film?.id, film?.title, film?.year]);
}
