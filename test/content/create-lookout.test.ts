import { describe, expect, test } from 'vitest';
import { createLookout } from '../../src/content/create-lookout.ts';
import { createPage, type Page } from '../../src/core/page/page.ts';
import type { PageAnswer } from '../../src/messages/protocol.ts';

type BannerAnswer = Extract<PageAnswer, { show: 'banner' }>;
const NOTHING: PageAnswer = { show: 'nothing' };

function bannerFor(title: string, on = '2026-11-23'): BannerAnswer {
  const film = { id: null, title, year: 1995, confidence: 1, alternatives: [] };
  const site = { standing: 'listed', host: 'listed.example' } as const;
  const verdict = { flag: 'listed', ground: 'listing', site, film, evidence: [] } as const;
  const wording = { language: 'en', direction: 'ltr', messages: {}, authorityNames: {} } as const;
  const report = { pageKey: '', verdict, availability: null, on, isPast: false };
  return { show: 'banner', report, wording, styles: '', place: 'top' };
}

/** A document that can be changed, and a worker whose answers are given by hand. */
function start({ isOpen = true } = {}) {
  const state = { isOpen, page: createPage({ address: 'https://listed.example/1', title: 'Heat' }) };
  const asked: Page[] = [];
  const banners: { readonly film: string; isShown: boolean; closeByReader: () => void }[] = [];
  let answer: (page: Page) => Promise<PageAnswer> = async () => NOTHING;
  const lookout = createLookout({
    isGateOpen: () => state.isOpen,
    readPage: () => state.page,
    ask: (page) => {
      asked.push(page);
      return answer(page);
    },
    show: ({ report }, onClosed) => {
      const close = () => {
        if (!banner.isShown) return;
        banner.isShown = false;
        onClosed();
      };
      const banner = { film: report.verdict.film?.title ?? '', isShown: true, closeByReader: close };
      banners.push(banner);
      return { close };
    },
  });
  return {
    lookout,
    state,
    asked,
    banners,
    answerWith: (next: (page: Page) => Promise<PageAnswer>) => {
      answer = next;
    },
    shown: () => banners.filter((banner) => banner.isShown).map((banner) => banner.film),
  };
}

describe('asking', () => {
  test('behind a closed gate nothing is read or asked', async () => {
    const { lookout, asked } = start({ isOpen: false });
    await lookout.look();
    expect(asked).toEqual([]);
    expect(lookout.toldAddress()).toBeNull();
  });

  test('a page that has not changed is not asked about again, unless it must be', async () => {
    const { lookout, asked } = start();
    await lookout.look();
    await lookout.look();
    expect(asked).toHaveLength(1);
    await lookout.look(true);
    expect(asked).toHaveLength(2);
  });

  test('once opened, the next address is told even where the gate is closed', async () => {
    const { lookout, asked, state } = start();
    await lookout.look();
    state.isOpen = false;
    state.page = createPage({ address: 'https://listed.example/about' });
    await lookout.look();
    expect(asked.map((page) => page.address)).toEqual([
      'https://listed.example/1',
      'https://listed.example/about',
    ]);
    expect(lookout.toldAddress()).toBe('https://listed.example/about');
  });

  test('a question that failed is asked again at the next look', async () => {
    const { lookout, asked, answerWith } = start();
    answerWith(async () => {
      throw new Error('no worker');
    });
    await lookout.look();
    expect(lookout.toldAddress()).toBeNull();
    answerWith(async () => NOTHING);
    await lookout.look();
    expect(asked).toHaveLength(2);
  });
});

describe('the banner', () => {
  test('is shown once for the same answer', async () => {
    const { lookout, banners, answerWith } = start();
    answerWith(async () => bannerFor('Heat'));
    await lookout.look();
    await lookout.look(true);
    expect(banners).toHaveLength(1);
  });

  test('goes when the page has become another one, and a new one takes its place', async () => {
    const { lookout, state, shown, answerWith } = start();
    answerWith(async (page) => (page.title === '' ? NOTHING : bannerFor(page.title)));
    await lookout.look();
    expect(shown()).toEqual(['Heat']);
    state.page = createPage({ address: 'https://listed.example/2', title: 'Ronin' });
    await lookout.look();
    expect(shown()).toEqual(['Ronin']);
    state.page = createPage({ address: 'https://listed.example/3' });
    await lookout.look();
    expect(shown()).toEqual([]);
  });

  test('stays closed for its film once the reader closed it, and opens for another film', async () => {
    const { lookout, state, banners, shown, answerWith } = start();
    answerWith(async (page) => bannerFor(page.title));
    await lookout.look();
    banners[0]?.closeByReader();
    state.page = createPage({ address: 'https://listed.example/1#comments', title: 'Heat' });
    await lookout.look();
    expect(shown()).toEqual([]);
    state.page = createPage({ address: 'https://listed.example/2', title: 'Ronin' });
    await lookout.look();
    expect(shown()).toEqual(['Ronin']);
  });

  test('is redrawn when its words change, which is no closing by the reader', async () => {
    const { lookout, shown, answerWith } = start();
    answerWith(async () => bannerFor('Heat'));
    await lookout.look();
    answerWith(async () => bannerFor('Heat', '2014-12-26'));
    await lookout.look(true);
    answerWith(async () => bannerFor('Heat'));
    await lookout.look(true);
    expect(shown()).toEqual(['Heat']);
  });

  test('an answer that comes after a later question is not shown', async () => {
    const { lookout, state, shown, answerWith } = start();
    const waiting: (() => void)[] = [];
    answerWith((page) => new Promise((resolve) => waiting.push(() => resolve(bannerFor(page.title)))));
    const first = lookout.look();
    state.page = createPage({ address: 'https://listed.example/2', title: 'Ronin' });
    const second = lookout.look();
    waiting[1]?.();
    await second;
    waiting[0]?.();
    await first;
    expect(shown()).toEqual(['Ronin']);
  });

  test('goes with the look-out, and an answer under way shows nothing any more', async () => {
    const { lookout, shown, answerWith } = start();
    answerWith(async () => bannerFor('Heat'));
    await lookout.look();
    const late = lookout.look(true);
    lookout.stop();
    await late;
    expect(shown()).toEqual([]);
  });
});
