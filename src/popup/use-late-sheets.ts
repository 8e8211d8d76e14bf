/**
 * Puts the style sheets to use that the build has marked as for print, so that the first paint does not wait for them
 * (paintBones in vite.config.ts). Comes back when they are there; without one the popup is better than none.
 */
export async function useLateSheets(document: Document): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"][media="print"]')];
  await Promise.all(links.map(useSheet));
}

async function useSheet(link: HTMLLinkElement): Promise<void> {
  const isLoaded = link.sheet !== null;
  link.media = 'all';
  if (isLoaded) return;
  await new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve;
  });
}
