import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PACKAGED_LANGUAGES } from '../core/packaged-languages.ts';
import { type Look, nameLook, plainLook } from './gallery/look.ts';
import { type Gallery, openGallery, type SceneName } from './gallery/open-gallery.ts';
import { parseGalleryOptions } from './gallery/parse-gallery-options.ts';
import { type PictureRow, renderGallery } from './gallery/render-gallery.ts';
import {
  KEPT_PICTURES,
  keptLooks,
  nameSmallPicture,
  takeSmallPicture,
} from './gallery/take-small-picture.ts';
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
 * page that shows them. A scene is named by a part of its name. `-- --keep`: takes the small pictures anew that the tests
 * compare with. Gives the exit status.
 */
export async function runGallery(args: readonly string[], around: GallerySurroundings): Promise<number> {
  const { isKept, browser, names, error } = parseGalleryOptions(args);
  if (error !== null) {
    around.tell(error);
    return 2;
  }
  const gallery = await openGallery(around.root, await chooseBrowser(browser, around.root));
  const isWanted = ({ name }: SceneName) => names.length === 0 || names.some((part) => name.includes(part));
  const scenes = gallery.scenes.filter(isWanted);
  try {
    const taken = isKept ? keepPictures : takePictures;
    around.print(await taken({ ...gallery, scenes }, around));
    return 0;
  } finally {
    await gallery.close();
  }
}

async function takePictures(gallery: Gallery, { root, tell }: GallerySurroundings): Promise<string> {
  const folder = join(root, 'dist/pictures');
  await mkdir(folder, { recursive: true });
  const rows: PictureRow[] = [];
  for (const scene of gallery.scenes) {
    tell(scene.name);
    const pictures = [];
    for (const look of looks) {
      const file = `${scene.name}-${nameLook(look)}.png`;
      await gallery.show(scene, look);
      await writeFile(join(folder, file), await gallery.takePicture());
      pictures.push({ look: nameLook(look), file });
    }
    rows.push({ scene: scene.name, pictures });
  }
  await writeFile(join(folder, 'index.html'), renderGallery(rows));
  return join(folder, 'index.html');
}

async function keepPictures(gallery: Gallery, { root }: GallerySurroundings): Promise<string> {
  const folder = join(root, KEPT_PICTURES);
  await mkdir(folder, { recursive: true });
  for (const scene of gallery.scenes) {
    for (const look of keptLooks) {
      const picture = await takeSmallPicture(gallery, scene, look);
      await writeFile(join(folder, nameSmallPicture(scene, look)), picture);
    }
  }
  return folder;
}
