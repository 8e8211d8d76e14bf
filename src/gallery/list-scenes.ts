import type { Scene } from './scene.ts';
import { bannerScenes } from './scenes/banner-scenes.tsx';
import { popupDetailScenes } from './scenes/popup-detail-scenes.tsx';
import { popupScenes } from './scenes/popup-scenes.tsx';
import { sheetScenes } from './scenes/sheet-scenes.tsx';

/** Every state of every surface. */
export function listScenes(): readonly Scene[] {
  return [...bannerScenes, ...popupScenes, ...popupDetailScenes, ...sheetScenes];
}
