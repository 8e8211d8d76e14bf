import { type Look, nameLook, plainLook } from './look.ts';
import type { Gallery, SceneName } from './open-gallery.ts';

/** The looks that pictures are kept of: both schemes and both directions in as few pictures as that takes. */
export const keptLooks: readonly Look[] = [plainLook, { ...plainLook, scheme: 'dark', language: 'ar' }];

/** Where they are kept, below the folder of the project. Chromium's. */
export const KEPT_PICTURES = 'test/browser/pictures';

/** File name of a kept picture. */
export function nameSmallPicture(scene: SceneName, look: Look): string {
  return `${scene.name}-${nameLook(look)}.png`;
}

/** A PNG at half size: small enough to keep, and edges of letters weigh less than what stands where. */
export async function takeSmallPicture(gallery: Gallery, scene: SceneName, look: Look): Promise<Uint8Array> {
  await gallery.show(scene, look, 0.5);
  return gallery.takePicture();
}
