import { expect, test } from 'vitest';
import { answerQuestion } from '../../../src/background/context-menu/answer-question.ts';
import { openAskedFilms } from '../../../src/background/context-menu/asked-films.ts';
import { createFakeDesk } from '../fake-desk.ts';
import { createMemoryStore } from '../memory-store.ts';

const question = { text: 'It', film: null, isPrivate: false };

test('a question waits under an id of its own', async () => {
  const films = openAskedFilms(createMemoryStore());
  const [one, other] = [await films.keep(question), await films.keep({ ...question, text: 'Heat' })];
  expect(await films.recall(one)).toMatchObject({ text: 'It' });
  expect(await films.recall(other)).toMatchObject({ text: 'Heat' });
  expect(await films.recall('gone')).toEqual({ text: '', film: null, isPrivate: true });
});

test('those of private windows are forgotten with them', async () => {
  const films = openAskedFilms(createMemoryStore());
  const open = await films.keep(question);
  const hidden = await films.keep({ ...question, isPrivate: true });
  await films.forgetPrivate();
  expect(await films.recall(open)).toMatchObject({ text: 'It' });
  expect(await films.recall(hidden)).toMatchObject({ text: '' });
});

test('what was right-clicked is answered in a page whose address does not tell it', async () => {
  const { desk, opened, local } = createFakeDesk({ tabs: [] });
  await answerQuestion({ text: 'The Interview', link: null, isPrivate: false }, desk);
  expect(opened).toHaveLength(1);
  const [, id = ''] = opened[0]?.split('?ask=') ?? [];
  expect(opened[0]).not.toMatch(/interview/i);
  expect(await desk.askedFilms.recall(id)).toMatchObject({ film: { id: 'the-interview-2014' } });
  expect(local.content.size).toBe(0);
});
