import { type DemoPage, demoStyle, escapeText, renderDocument } from './demo-page.ts';

/** Links to `pages`, for somebody who wants to look around. */
export function renderIndex(pages: readonly DemoPage[]): string {
  const rows = pages.map(({ address }) => {
    const text = escapeText(address);
    return `<li><a href="${text}">${text}</a></li>`;
  });
  return renderDocument({
    title: 'Watchright demo pages',
    head: demoStyle,
    body: `<h1>Watchright demo pages</h1>
<p>This browser is joined to a small server on this computer and to nothing else. It answers these addresses:</p>
<ul>${rows.join('\n')}</ul>`,
  });
}
