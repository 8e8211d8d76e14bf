import { expect, test } from 'vitest';
import type { FilmChoice } from '../../src/core/verdict.ts';
import type { FoundFilm } from '../../src/messages/protocol.ts';
import { FilmSearch } from '../../src/popup/film-search.tsx';
import { renderInto } from '../ui/render-into.ts';
import { sampleTexts } from '../ui/text/sample-texts.ts';

const it2017: FoundFilm = { id: 'it-2017', title: 'It', year: 2017, foundBy: null };
const amelie: FoundFilm = { id: 'amelie-2001', title: 'Amélie', year: 2001, foundBy: 'Le Destin' };

/** A search field over films that are found when the test says so. */
function open(text = '') {
  const chosen: FilmChoice[] = [];
  const asked = new Map<string, (films: readonly FoundFilm[]) => void>();
  const find = (typed: string) =>
    new Promise<readonly FoundFilm[]>((resolve) => {
      asked.set(typed, resolve);
    });
  const root = renderInto(
    <FilmSearch
      t={sampleTexts('en')}
      id="search"
      label="Film"
      text={text}
      find={find}
      onChoose={(film) => chosen.push(film)}
    />,
  );
  const field = root.querySelector('input');
  if (field === null) throw new Error('no field');
  const send = (type: string, more: object = {}): void => {
    // Node's own events cannot be sent through linkedom's elements.
    const event = field.ownerDocument.createEvent('Event');
    event.initEvent(type, true, true);
    field.dispatchEvent(Object.assign(event, more));
  };
  const type = (typed: string): void => {
    field.value = typed;
    send('input');
  };
  const options = () => [...root.querySelectorAll('[role=option]')].map((option) => option.textContent);
  return { root, chosen, asked, type, options, press: (key: string) => send('keydown', { key }) };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

test('films come as one types, the text itself stays the last choice', async () => {
  const { type, asked, options, root } = open();
  type('it');
  asked.get('it')?.([it2017, amelie]);
  await settle();
  expect(options()).toEqual(['It (2017)', 'Amélie (2001)Le Destin', 'Look for “it” at licensed services']);
  expect(root.querySelector('[role=status]')?.textContent).toBe('2 films found');
  expect(root.querySelector('input')?.getAttribute('aria-expanded')).toBe('true');
});

test('a late answer for what was typed before is not shown', async () => {
  const { type, asked, options } = open();
  type('a');
  type('am');
  asked.get('am')?.([amelie]);
  await settle();
  asked.get('a')?.([it2017]);
  await settle();
  expect(options()[0]).toContain('Amélie');
});

test('arrow keys go through the list, Enter chooses, and the field is empty again', async () => {
  const { type, asked, press, chosen, options, root } = open();
  type('it');
  asked.get('it')?.([it2017, amelie]);
  await settle();
  press('ArrowDown');
  await settle();
  press('ArrowDown');
  await settle();
  expect(root.querySelector('[aria-selected=true]')?.textContent).toContain('Amélie');
  expect(root.querySelector('input')?.getAttribute('aria-activedescendant')).toBe('search-1');
  press('Enter');
  await settle();
  expect(chosen).toEqual([{ id: 'amelie-2001', title: 'Amélie', year: 2001 }]);
  expect(options()).toEqual([]);
});

test('Enter right after typing takes the best film, and the text where none was found', async () => {
  const { type, asked, press, chosen } = open();
  type('it');
  asked.get('it')?.([it2017]);
  await settle();
  press('Enter');
  await settle();
  type('Nobody Knows It');
  asked.get('Nobody Knows It')?.([]);
  await settle();
  press('Enter');
  expect(chosen).toEqual([
    { id: 'it-2017', title: 'It', year: 2017 },
    { id: null, title: 'Nobody Knows It', year: null },
  ]);
});

test('Escape empties the field; a text it starts with is searched for at once', async () => {
  const { asked, options, press } = open('it');
  asked.get('it')?.([it2017]);
  await settle();
  expect(options()).toHaveLength(2);
  press('Escape');
  await settle();
  expect(options()).toEqual([]);
});

test('Enter before the films are there waits for those of the whole text', async () => {
  const { type, asked, press, chosen } = open();
  type('it');
  asked.get('it')?.([it2017]);
  await settle();
  type('it am');
  await settle();
  press('Enter');
  expect(chosen).toEqual([]);
  asked.get('it am')?.([amelie]);
  await settle();
  expect(chosen).toEqual([{ id: 'amelie-2001', title: 'Amélie', year: 2001 }]);
});
