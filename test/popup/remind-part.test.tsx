import { expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/messages/default-settings.ts';
import type { PopupActions, PopupModel } from '../../src/popup/popup-model.ts';
import { RemindPart } from '../../src/popup/remind-part.tsx';
import { ReminderNews } from '../../src/popup/reminder-news.tsx';
import { renderInto } from '../ui/render-into.ts';
import { sampleAvailability } from '../ui/sample-report.ts';
import { sampleTexts } from '../ui/text/sample-texts.ts';

const film = { id: 'the-interview-2014', title: 'The Interview', year: 2014 };
const waiting = { id: 'r', film, region: 'RU', since: '2026-11-24', found: null };
const stated = { asOf: '2026-11-23', source: { name: 'Okko', url: 'https://okko.example/f' } } as const;
const found = {
  serviceName: 'Okko',
  type: 'rent',
  url: 'https://okko.example/f',
  on: '2026-11-24',
  ...stated,
} as const;

const actions = {
  remind: vi.fn(),
  forgetReminder: vi.fn(),
  seeReminder: vi.fn(),
  allowNotifications: vi.fn(),
} as Partial<PopupActions> as PopupActions;

function modelOf(change: Partial<PopupModel>, reminders: Partial<PopupModel['reminders']>): PopupModel {
  return {
    t: sampleTexts('en'),
    settings: DEFAULT_SETTINGS,
    film,
    availability: sampleAvailability(),
    reminders: { list: [], canNotify: false, isPrivate: false, ...reminders },
    ...change,
  } as PopupModel;
}

const draw = (change: Partial<PopupModel> = {}, reminders: Partial<PopupModel['reminders']> = {}) =>
  renderInto(<RemindPart model={modelOf(change, reminders)} actions={actions} />);

test('where nothing is offered the reader can ask to be told', () => {
  draw().querySelector('button')?.click();
  expect(actions.remind).toHaveBeenCalledWith(film, 'RU');
});

test('a reminder that waits can be taken back, and notifications be allowed', () => {
  const root = draw({}, { list: [waiting] });
  expect(root.textContent).toContain('You will be told when it is offered in Russia.');
  expect(root.textContent).toContain(
    'Looked up when Watchright gets new lists, and once a day at the live sources',
  );
  for (const button of root.querySelectorAll('button')) button.click();
  expect(actions.forgetReminder).toHaveBeenCalledWith('r');
  expect(actions.allowNotifications).toHaveBeenCalledOnce();
  expect(draw({}, { list: [waiting], canNotify: true }).textContent).not.toContain('Allow');
});

test.each([
  ['it is offered', { availability: sampleAvailability({ state: 'here' }) }, {}],
  ['the reader looks at the past', { settings: { ...DEFAULT_SETTINGS, asOf: '2014-12-26' } }, {}],
  ['the window is private', {}, { isPrivate: true }],
])('there is nothing to press where %s', (_where, change, reminders) => {
  expect(draw(change, reminders).querySelector('button')).toBeNull();
});

test('what came is told with its link until the reader says that it is well', () => {
  const news = (isSeen: boolean, isPrivate = false) =>
    renderInto(
      <ReminderNews
        model={modelOf({}, { list: [{ ...waiting, found: { ...found, isSeen } }], isPrivate })}
        actions={actions}
      />,
    );
  const root = news(false);
  expect(root.textContent).toContain('The Interview (2014) is now offered in Russia: Okko');
  expect(root.textContent).toContain('As of 23 November 2026, according to Okko');
  expect(root.querySelector('a')?.getAttribute('href')).toBe(found.url);
  root.querySelector('button')?.click();
  expect(actions.seeReminder).toHaveBeenCalledWith('r');
  expect(news(true).textContent).toBe('');
  // A private window tells it too, and keeps nothing of it.
  expect(news(false, true).querySelectorAll('a, button')).toHaveLength(2);
  expect(news(false, true).querySelector('button')).toBeNull();
});
