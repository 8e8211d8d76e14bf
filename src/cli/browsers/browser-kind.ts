/** The two engines the extension is built for; Chrome and Chromium are one kind. */
export type BrowserKind = 'chromium' | 'firefox';

export const browserKinds: readonly BrowserKind[] = ['chromium', 'firefox'];

export function isBrowserKind(text: string): text is BrowserKind {
  return browserKinds.some((kind) => kind === text);
}

/** Folder of the built extension for that browser, below `dist`. */
export const buildFolder: Readonly<Record<BrowserKind, 'chrome' | 'firefox'>> = {
  chromium: 'chrome',
  firefox: 'firefox',
};
