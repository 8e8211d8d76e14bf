import { expect, test } from 'vitest';
import { FreeNote } from '../../../src/ui/answer/free-note.tsx';
import { renderInto } from '../render-into.ts';
import { sampleTexts } from '../text/sample-texts.ts';

test.each([
  [
    { name: 'CC-BY-NC-SA-4.0', url: 'https://www.wiki.example/a' },
    'Its makers let anybody share it: CC BY-NC-SA 4.0. wiki.example',
  ],
  [
    { name: 'public-domain', url: 'https://law.example/b' },
    'It is in the public domain in some countries at least. law.example',
  ],
])('a film that anybody may pass on is said to be one, with the source', (free, text) => {
  const note = renderInto(<FreeNote free={free} t={sampleTexts('en')} />);
  expect(note.textContent).toBe(text);
  expect(note.querySelector('a')?.getAttribute('href')).toBe(free.url);
});
