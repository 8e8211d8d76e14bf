/**
 * Puts the style sheets to use that the build has kept from the first paint (paintBones in vite.config.ts). Comes back when
 * they are there; without one the popup is better than none.
 */
export async function useLateSheets(document: Document): Promise<void> {
  await Promise.all([...document.querySelectorAll<HTMLLinkElement>('link[rel="late"]')].map(useSheet));
}

function useSheet(link: HTMLLinkElement): Promise<unknown> {
  return new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve;
    link.rel = 'stylesheet';
  });
}
