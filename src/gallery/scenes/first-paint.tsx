import popupPage from '../../popup/index.html?raw';

const [, bones = ''] = /<main[^>]*>(.*)<\/main>/s.exec(popupPage) ?? [];

function fill(place: HTMLElement | null): void {
  place?.insertAdjacentHTML('beforeend', bones);
}

/** The shape of an answer, as it stands in the popup's own page before any script has run; axe wants a heading. */
export function FirstPaint() {
  return (
    <>
      <h1 class="unseen">Watchright</h1>
      <div ref={fill} style={{ display: 'contents' }} />
    </>
  );
}
