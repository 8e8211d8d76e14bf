import { expect, test } from 'vitest';
import { liveSources } from '../../src/live/live-sources.ts';
import english from '../../src/ui/text/messages/en.json';

test('each source has an id and a host of its own, asked over https', () => {
  expect(new Set(liveSources.map(({ id }) => id)).size).toBe(liveSources.length);
  for (const { origin } of liveSources) expect(new URL(origin).origin).toBe(origin);
});

test('each source says in words what it is, what is sent, and what it wants said', () => {
  for (const { id } of liveSources)
    for (const part of ['about', 'sends', 'notice']) expect(english).toHaveProperty([`source.${part}.${id}`]);
});
