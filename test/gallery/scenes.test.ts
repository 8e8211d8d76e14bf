import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { directionOf } from '../../src/core/packaged-languages.ts';
import type { MessageTable } from '../../src/core/wording.ts';
import { listScenes } from '../../src/gallery/list-scenes.ts';
import { sampleAuthorities } from '../../src/gallery/samples/sample-film.ts';
import { createTexts, type Texts } from '../../src/ui/text/create-texts.ts';
import { renderInto } from '../ui/render-into.ts';

const folder = join(import.meta.dirname, '../../src/ui/text/messages');

function readTexts(language: string): Texts {
  const messages: MessageTable = JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8'));
  const direction = directionOf(language);
  return createTexts({ language, direction, messages, authorityNames: sampleAuthorities });
}

const languages = readdirSync(folder).map((file) => file.replace('.json', ''));

/** Names and labels as a person reads or hears them. */
function wordsOf(root: HTMLElement): string {
  const labels = [...root.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'));
  return [root.textContent ?? '', ...labels].join('\n');
}

test('every scene has a name of its own', () => {
  const names = listScenes().map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(languages)('%s', (language) => {
  test('every state of every surface is drawn, with no placeholder and no key left in it', () => {
    const t = readTexts(language);
    for (const scene of listScenes()) {
      const words = wordsOf(renderInto(scene.draw(t)));
      expect(words, scene.name).not.toMatch(/\{[a-z-]+\}|undefined|\[object/);
      expect(words, scene.name).not.toMatch(/\b(?:action|popup|options|evidence|state|record)\.[a-z-]+\b/);
    }
  });
});
