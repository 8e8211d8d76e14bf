import '@fontsource/noto-sans/400.css';
import '@fontsource/noto-sans/600.css';
import '@fontsource/noto-sans-arabic/400.css';
import '@fontsource/noto-sans-arabic/600.css';
import '@fontsource/noto-sans-jp/400.css';
import '@fontsource/noto-sans-jp/600.css';
import { render } from 'preact';
import { directionOf } from '../core/packaged-languages.ts';
import type { MessageTable } from '../core/wording.ts';
import { dressDocument } from '../ui/page/dress-document.ts';
import { createTexts, type Texts } from '../ui/text/create-texts.ts';
import { dressScene } from './dress-scene.ts';
import { listScenes } from './list-scenes.ts';
import { sampleAuthorities } from './samples/sample-film.ts';

async function loadTexts(language: string, direction: 'ltr' | 'rtl'): Promise<Texts> {
  const answer = await fetch(`/texts/${language}.json`);
  // Our own file, whose form a test of the texts holds.
  const messages = (await answer.json()) as MessageTable;
  return createTexts({ language, direction, messages, authorityNames: sampleAuthorities });
}

/** `#scene=popup-here&language=ru`, `&direction=rtl` to see a layout mirrored. */
async function showScene(root: HTMLElement): Promise<void> {
  const asked = new URLSearchParams(location.hash.slice(1));
  const scene = listScenes().find(({ name }) => name === asked.get('scene'));
  delete document.documentElement.dataset['shown'];
  render(null, root);
  if (!scene) return;
  const language = asked.get('language') ?? 'en';
  const direction = asked.get('direction') === 'rtl' ? 'rtl' : directionOf(language);
  const t = await loadTexts(language, direction);
  dressDocument(document, t, scene.name);
  dressScene(document, root, scene.surface);
  render(scene.draw(t), root);
  for (const details of root.querySelectorAll<HTMLDetailsElement>(scene.unfold ?? 'none'))
    details.open = true;
  await document.fonts.ready;
  document.documentElement.dataset['shown'] = location.hash;
}

/** Hands the names of all scenes to whoever drives the page, then shows the one in the address, and each that follows. */
function main(): void {
  const root = document.createElement('main');
  const names = listScenes().map(({ name, width }) => ({ name, width }));
  document.documentElement.dataset['scenes'] = JSON.stringify(names);
  document.body.append(root);
  addEventListener('hashchange', () => void showScene(root));
  void showScene(root);
}

main();
