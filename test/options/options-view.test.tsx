import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/messages/default-settings.ts';
import type { Settings } from '../../src/messages/settings.ts';
import type { OptionsActions, OptionsModel } from '../../src/options/options-model.ts';
import { OptionsView } from '../../src/options/options-view.tsx';
import { renderInto } from '../ui/render-into.ts';
import { sampleTexts } from '../ui/text/sample-texts.ts';

const on = '2026-01-02';

function draw(settings: Partial<Settings>, change: Partial<OptionsModel> = {}) {
  const changes: unknown[] = [];
  const model: OptionsModel = {
    t: sampleTexts('en'),
    settings: { ...DEFAULT_SETTINGS, ...settings },
    regions: { guessed: 'RU', served: ['RU'] },
    today: '2026-11-24',
    isSaved: false,
    sources: { statuses: [], isPrivate: false, refused: null, token: null },
    reminders: { list: [], canNotify: false, isPrivate: false },
    services: [],
    version: '1.0.0',
    lists: null,
    stored: null,
    notice: null,
    isErasing: false,
    ...change,
  };
  const actions = {
    change: (one: unknown) => changes.push(one),
  } as Partial<OptionsActions> as OptionsActions;
  return { root: renderInto(<OptionsView model={model} actions={actions} />), changes };
}

/** Presses the button that takes back the entry of that text. */
function press(root: HTMLElement, text: string): void {
  const entry = [...root.querySelectorAll('.entry')].find((one) => one.textContent?.includes(text));
  const button = entry?.querySelector('button');
  if (!button) throw new Error(`no button beside “${text}”`);
  button.click();
}

test('every link of the page leads to a part of it', () => {
  const { root } = draw({});
  const links = [...root.querySelectorAll('nav a')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
  expect(links.length).toBeGreaterThan(5);
  for (const id of links) expect(root.querySelector(`section#${id} h2`)?.textContent).toBeTruthy();
});

test('what the reader has said is listed without naming a site, and each can be taken back alone', () => {
  const allowed = [
    { host: 'first.example', on },
    { host: 'second.example', on },
  ];
  const corrections = [{ host: 'third.example', page: 'k', is: { kind: 'no-film' }, on }] as const;
  const dismissals = [{ host: 'fourth.example', film: null, evidence: 'e', on, until: '2026-02-01' }];
  const { root, changes } = draw({ allowed, corrections, dismissals });
  expect(root.textContent).not.toMatch(/first\.|second\.|third\.|fourth\./);
  press(root, 'se….example');
  press(root, 'th….example');
  press(root, 'fo….example');
  expect(changes).toEqual([{ allowed: allowed.slice(0, 1) }, { corrections: [] }, { dismissals: [] }]);
});

test('what is stored is shown without naming a site', () => {
  const stored = '{"settings": {"allowed": [{"host": "first.example"}], "region": "RU"}}';
  const shown = draw({}, { stored }).root.querySelector('pre')?.textContent;
  expect(shown).toContain('"region": "RU"');
  expect(shown).toContain('"fi….example"');
});

test('a refused import names place and value', () => {
  const problems = [{ where: 'settings.allowed[3].on', what: 'bad-value', value: '"soon"' }] as const;
  const { root } = draw({}, { notice: { kind: 'refused', problems } });
  expect(root.textContent).toContain('settings.allowed[3].on: "soon" is not valid here.');
});

test('languages of titles are taken away one by one', () => {
  const { root, changes } = draw({ titleLanguages: ['ru', 'original'] });
  press(root, 'Russian');
  expect(changes).toEqual([{ titleLanguages: ['original'] }]);
});
