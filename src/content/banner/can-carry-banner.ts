/**
 * Whether a document can carry the banner: an HTML page, in whatever syntax, and nobody is editing it. SVG and other XML
 * have no place for it, and what is edited may be saved with everything in it. The badge tells there all the same.
 */
export function canCarryBanner({ documentElement, designMode }: Document): boolean {
  const isPage = documentElement instanceof HTMLElement && documentElement.localName === 'html';
  return isPage && designMode !== 'on' && !documentElement.isContentEditable;
}
