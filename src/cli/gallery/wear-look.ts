import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../browsers/browser-kind.ts';
import { runPrivileged } from '../browsers/send-bidi.ts';
import type { Look } from './look.ts';

/** The preferences of Firefox that `wearLook` turns; declared, never bundled. */
declare const Services: { readonly prefs: { setIntPref(name: string, value: number): void } };

/** Makes the browser ask for the colours of a look, with motion reduced so that a picture is taken of rest. */
export async function wearLook(page: Page, kind: BrowserKind, look: Look): Promise<void> {
  if (kind === 'chromium') {
    const session = await page.createCDPSession();
    // puppeteer's own call knows no forced colours.
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: look.scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
        { name: 'forced-colors', value: look.isForced ? 'active' : 'none' },
      ],
    });
    return;
  }
  await runPrivileged(
    page.browser(),
    (isDark, isForced) => {
      Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', isDark ? 0 : 1);
      Services.prefs.setIntPref('browser.display.document_color_use', isForced ? 2 : 0);
      Services.prefs.setIntPref('ui.prefersReducedMotion', 1);
    },
    look.scheme === 'dark',
    look.isForced,
  );
}
