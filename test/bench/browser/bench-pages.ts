const PARAGRAPH =
  '<p>News of the <em>day</em>, with <a href="/more">a link</a> and <span>a few</span> <b>words</b>.</p>';
const ELEMENTS_A_PARAGRAPH = 5;

/** An ordinary page of so many elements: text and links, no film. */
export function writeOrdinaryPage(elements: number, title: string): string {
  const body = PARAGRAPH.repeat(Math.floor(elements / ELEMENTS_A_PARAGRAPH));
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
}

/** A page that links the download of a film. It notes when the banner's element comes. */
export function writeFilmPage(): string {
  const link = '<a href="magnet:?xt=urn:btih:aa&amp;dn=Heat.1995.1080p.BluRay.x264-GROUP">Heat</a>';
  const watch = `<script>
    new MutationObserver((changes) => {
      for (const change of changes) for (const node of change.addedNodes)
        if (node.localName === 'watchright-banner') window.bannerAt ??= performance.now();
    }).observe(document.documentElement, { childList: true });
  </script>`;
  return `<!doctype html><html lang="en"><head><title>Heat (1995) 1080p BluRay</title>${watch}</head><body>${link}</body></html>`;
}
