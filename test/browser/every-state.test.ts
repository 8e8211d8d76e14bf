import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { runPrivileged } from '../../src/cli/browsers/send-bidi.ts';
import { plainLook } from '../../src/cli/gallery/look.ts';
import { type Gallery, openGallery, type SceneName } from '../../src/cli/gallery/open-gallery.ts';

// What holds in every state of every surface, beside what axe knows to look for.

/** The preferences of Firefox that `holdFinger` turns. */
declare const Services: { readonly prefs: { setIntPref(name: string, value: number): void } };

let gallery: Gallery;

beforeAll(async () => {
  const root = join(import.meta.dirname, '../..');
  gallery = await openGallery(root, { kind: inject('browser'), executable: inject('executable') });
});
afterAll(() => gallery?.close());

/** What `find` finds wrong in the page, by the name of the scene; scenes without a fault are left out. */
async function findFaults(
  find: (scene: SceneName) => Promise<readonly string[]>,
  look = plainLook,
): Promise<Record<string, readonly string[]>> {
  const faults: Record<string, readonly string[]> = {};
  for (const scene of gallery.scenes) {
    await gallery.show(scene, look);
    const found = await find(scene);
    if (found.length > 0) faults[scene.name] = found;
  }
  return faults;
}

/** What can be pressed and is smaller than `least`, but for links within a sentence, which WCAG excepts. */
function findSmallTargets(least: number): Promise<readonly string[]> {
  return gallery.page.evaluate((pixels) => {
    const targets = document.querySelectorAll<HTMLElement>('main :is(a, button, summary, select, input)');
    return [...targets]
      .filter((one) => one.checkVisibility() && getComputedStyle(one).display !== 'inline')
      .map((one) => one.closest<HTMLElement>('label') ?? one)
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        // Layout works in fractions of a pixel.
        return Math.min(width, height) < pixels - 0.1;
      })
      .map((one) => one.outerHTML.slice(0, 120));
  }, least);
}

/** What takes the focus of a keyboard and does not show it, neither itself nor the label it stands in for. */
function findHiddenFocus(): Promise<readonly string[]> {
  return gallery.page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'main :is(a, button, summary, select, input, textarea)',
    );
    const showsFocus = (one: Element): boolean => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
      return (
        outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && outlineColor !== 'transparent'
      );
    };
    return [...all]
      .filter((one) => {
        if (!one.checkVisibility()) return false;
        // Newer than TypeScript's list of options; both browsers take it.
        one.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
        const label = one.classList.contains('unseen') ? one.closest('label') : null;
        return document.activeElement !== one || !showsFocus(label ?? one);
      })
      .map((one) => one.outerHTML.slice(0, 120));
  });
}

/** What moves or fades, with motion reduced, as it is in every picture of the gallery. */
function findMotion(): Promise<readonly string[]> {
  return gallery.page.evaluate(() =>
    [...document.querySelectorAll('main *')].flatMap((one) =>
      [undefined, '::before', '::after'].flatMap((pseudo) => {
        const { transitionDuration, animationDuration } = getComputedStyle(one, pseudo);
        const seconds = [transitionDuration, animationDuration].flatMap((text) => text.split(','));
        return seconds.every((text) => Number.parseFloat(text) === 0 || text === 'auto')
          ? []
          : [`${one.outerHTML.slice(0, 120)} ${pseudo ?? ''}`];
      }),
    ),
  );
}

test('what can be pressed is 44 pixels high and wide in the banner, 24 elsewhere', async () => {
  expect(await findFaults(({ name }) => findSmallTargets(name.startsWith('banner-') ? 44 : 24))).toEqual({});
}, 120_000);

test('the focus of a keyboard can be seen wherever it goes', async () => {
  expect(await findFaults(findHiddenFocus)).toEqual({});
}, 120_000);

test('nothing moves where the reader wants less motion', async () => {
  expect(await findFaults(findMotion)).toEqual({});
}, 120_000);

test('with forced colours, what is told by a ground is told by an edge', async () => {
  const forced = { ...plainLook, isForced: true };
  const edgeOf = (selector: string, edge: 'border-top' | 'outline') =>
    gallery.page.$eval(
      selector,
      (one, side) => {
        const style = getComputedStyle(one);
        return [style.getPropertyValue(`${side}-style`), style.getPropertyValue(`${side}-color`)].join(' ');
      },
      edge,
    );
  const sceneOf = (name: string): SceneName => ({ name, width: 360 });
  // Forced: what we leave transparent has the colour of the system's text.
  const seen = /^solid (?!transparent|rgba\(.*, 0\))/;

  await gallery.show(sceneOf('popup-reminder-come'), forced);
  expect(await edgeOf('.news .aside', 'border-top')).toMatch(seen);
  await gallery.show(sceneOf('popup-search'), forced);
  await gallery.page.focus('#search');
  await gallery.page.keyboard.press('ArrowDown');
  await gallery.page.waitForSelector('[role="option"][aria-selected="true"]');
  expect(await edgeOf('[role="option"][aria-selected="true"]', 'outline')).toMatch(seen);
  expect(await edgeOf('[role="option"][aria-selected="false"]', 'outline')).not.toMatch(seen);
});

/** From now on the browser is on a device that is touched and has no mouse, with a window that is that wide. */
async function holdFinger(width: number): Promise<void> {
  const { page } = gallery;
  const screen = { width, height: 640, deviceScaleFactor: 1 };
  if (inject('browser') === 'chromium') {
    await page.setViewport({ ...screen, isMobile: true, hasTouch: true });
    return;
  }
  await page.setViewport(screen);
  await runPrivileged(page.browser(), () => {
    // A coarse pointer that cannot hover.
    Services.prefs.setIntPref('ui.primaryPointerCapabilities', 1);
    Services.prefs.setIntPref('ui.allPointerCapabilities', 1);
  });
}

// The last one: the browser stays as it is then.
test.each([320, 412])('on a phone the popup is as wide as the window, %i pixels', async (width) => {
  await holdFinger(width);
  const wrong: Record<string, readonly number[]> = {};
  for (const { name } of gallery.scenes.filter((scene) => scene.name.startsWith('popup-'))) {
    await gallery.show({ name, width }, plainLook);
    const { room, widths } = await gallery.page.evaluate(() => ({
      // Without the scroll bar that Firefox shows beside a long page.
      room: document.documentElement.clientWidth,
      widths: [document.body.getBoundingClientRect().width, document.documentElement.scrollWidth],
    }));
    if (widths.some((one) => one !== room)) wrong[name] = widths;
  }
  expect(wrong).toEqual({});
});
