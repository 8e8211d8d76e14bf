import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PACKAGED_LANGUAGES } from '../core/packaged-languages.ts';
import { type BrowserKind, browserKinds } from './browsers/browser-kind.ts';
import { type Look, nameLook, plainLook } from './gallery/look.ts';
import { openGallery } from './gallery/open-gallery.ts';
import { type PictureRow, renderGallery } from './gallery/render-gallery.ts';
import { chooseBrowser } from './start/choose-browser.ts';

/** Three scripts, one of them from right to left. */
const LANGUAGES = PACKAGED_LANGUAGES.filter((language) => ['en', 'ru', 'ar'].includes(language));

/** Light, dark and forced colours in each language, and the English one mirrored. */
const looks: readonly Look[] = [
  ...LANGUAGES.flatMap((language) => [
    { ...plainLook, language },
    { ...plainLook, language, scheme: 'dark' as const },
    { ...plainLook, language, isForced: true },
  ]),
  { ...plainLook, isMirrored: true },
];

export interface GallerySurroundings {
  /** Folder of the project. */
  readonly root: string;
  readonly print: (line: string) => void;
  readonly tell: (line: string) => void;
}

/**
 * `npm run gallery [-- --browser firefox] [scene …]`: pictures of every state of every surface in `dist/pictures`, with a
 * page that shows them. A scene is named by a part of its name. Gives the exit status.
 */
export async function runGallery(args: readonly string[], around: GallerySurroundings): Promise<number> {
  const [first, second, ...rest] = args;
  const asked = browserKinds.find((kind) => first === '--browser' && kind === second) ?? null;
  if (first?.startsWith('-') && asked === null) {
    around.tell(`Use --browser ${browserKinds.join(' or ')}, then names of scenes.`);
    return 2;
  }
  const names = asked ? rest : args;
  const folder = await takePictures(asked, around, (scene) =>
    names.length === 0 ? true : names.some((name) => scene.includes(name)),
  );
  around.print(join(folder, 'index.html'));
  return 0;
}

async function takePictures(
  asked: BrowserKind | null,
  { root, tell }: GallerySurroundings,
  isWanted: (scene: string) => boolean,
): Promise<string> {
  const gallery = await openGallery(root, await chooseBrowser(asked, root));
  const folder = join(root, 'dist/pictures');
  await mkdir(folder, { recursive: true });
  try {
    const rows: PictureRow[] = [];
    for (const scene of gallery.scenes.filter(({ name }) => isWanted(name))) {
      tell(scene.name);
      const pictures = [];
      for (const look of looks) {
        const file = `${scene.name}-${nameLook(look)}.png`;
        await gallery.show(scene, look);
        await writeFile(join(folder, file), await gallery.page.screenshot({ fullPage: true }));
        pictures.push({ look: nameLook(look), file });
      }
      rows.push({ scene: scene.name, pictures });
    }
    await writeFile(join(folder, 'index.html'), renderGallery(rows));
    return folder;
  } finally {
    await gallery.close();
  }
}
