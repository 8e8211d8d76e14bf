import { demoStyle, escapeText, renderDocument } from '../../demo/demo-page.ts';

export interface PictureRow {
  readonly scene: string;
  readonly pictures: readonly { readonly look: string; readonly file: string }[];
}

const style = `<style>
body { max-width: none; }
section { overflow-x: auto; }
.looks { display: flex; gap: 1rem; align-items: start; }
figure { margin: 0; flex: none; }
img { max-width: 480px; border: 1px solid #ccc; }
</style>`;

/** The page of all pictures: a row a scene, a picture a look. */
export function renderGallery(rows: readonly PictureRow[]): string {
  const sections = rows.map(({ scene, pictures }) => {
    const figures = pictures.map(
      ({ look, file }) =>
        `<figure><figcaption>${escapeText(look)}</figcaption><img loading="lazy" src="${escapeText(file)}" alt="${escapeText(`${scene}, ${look}`)}"></figure>`,
    );
    return `<section><h2 id="${escapeText(scene)}">${escapeText(scene)}</h2><div class="looks">${figures.join('')}</div></section>`;
  });
  return renderDocument({
    title: 'Watchright gallery',
    head: demoStyle + style,
    body: `<h1>Every state of every surface</h1>\n${sections.join('\n')}`,
  });
}
