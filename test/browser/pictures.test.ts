import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { nameLook } from '../../src/cli/gallery/look.ts';
import { type Gallery, openGallery } from '../../src/cli/gallery/open-gallery.ts';
import {
  KEPT_PICTURES,
  keptLooks,
  nameSmallPicture,
  takeSmallPicture,
} from '../../src/cli/gallery/take-small-picture.ts';

// Another build of the browser draws the edges of letters a little differently: up to 0.3% of the pixels. A line of
// text that has gone, come or moved changes more than the limit.
const MOST_DIFFERENT = 0.012;
const COLOUR_TOLERANCE = 0.15;

const root = join(import.meta.dirname, '../..');
const kept = join(root, KEPT_PICTURES);

let gallery: Gallery;

// Of Chromium alone (vitest.browser.config.ts); what is broken in Firefox alone, axe and the overflow test see.
beforeAll(async () => {
  gallery = await openGallery(root, { kind: inject('browser'), executable: inject('executable') });
});
afterAll(() => gallery?.close());

/** Share of pixels that differ, 1 when the sizes do. The picture as it is now is left in `dist/pictures-now`. */
function compare(name: string, now: Uint8Array): number {
  const before = PNG.sync.read(readFileSync(join(kept, name)));
  const after = PNG.sync.read(Buffer.from(now));
  const { width, height } = before;
  // A row or two of rounding is no broken state.
  const isNear = after.width === width && Math.abs(after.height - height) <= 2;
  const rows = Math.min(height, after.height);
  const cut = (image: PNG) => image.data.subarray(0, width * rows * 4);
  const different = isNear
    ? pixelmatch(cut(before), cut(after), undefined, width, rows, { threshold: COLOUR_TOLERANCE }) /
      (width * rows)
    : 1;
  if (different > MOST_DIFFERENT) {
    mkdirSync(join(root, 'dist/pictures-now'), { recursive: true });
    writeFileSync(join(root, 'dist/pictures-now', name), now);
  }
  return different;
}

test.each(keptLooks.map((look) => [nameLook(look), look] as const))(
  'every state looks as it did when its picture was kept (npm run gallery -- --keep), %s',
  async (_, look) => {
    const changed: Record<string, number> = {};
    for (const scene of gallery.scenes) {
      const name = nameSmallPicture(scene, look);
      const different = compare(name, await takeSmallPicture(gallery, scene, look));
      if (different > MOST_DIFFERENT) changed[name] = different;
    }
    expect(changed).toEqual({});
  },
  180_000,
);

test('no picture is kept of a state that is gone', () => {
  const names = keptLooks.flatMap((look) => gallery.scenes.map((scene) => nameSmallPicture(scene, look)));
  expect(readdirSync(kept).sort()).toEqual(names.sort());
});
