import { expect, test } from 'vitest';
import type { SourceStatus } from '../../src/messages/live-messages.ts';
import type { SourceActions, SourcesModel } from '../../src/options/open-sources.ts';
import { SourcesSection } from '../../src/options/sources-section.tsx';
import { renderInto } from '../ui/render-into.ts';
import { sampleTexts } from '../ui/text/sample-texts.ts';

const off: SourceStatus = {
  id: 'tmdb',
  name: 'TMDB',
  home: 'https://tmdb.example/',
  origin: 'https://api.tmdb.example',
  dataTypes: ['websiteContent'],
  isOn: false,
  hasAccess: true,
  tokenPage: 'https://tmdb.example/token',
  hasToken: false,
};

function draw(status: Partial<SourceStatus>, change: Partial<SourcesModel> = {}) {
  const model: SourcesModel = {
    statuses: [{ ...off, ...status }],
    isPrivate: false,
    refused: null,
    token: null,
    ...change,
  };
  // Nothing is pressed here; what the actions do is tested with open-sources.
  return renderInto(<SourcesSection t={sampleTexts('en')} model={model} actions={{} as SourceActions} />);
}

test('a switch that is off says what would be sent, to whom, and asks for no token yet', () => {
  const root = draw({});
  expect(root.querySelector('input')?.getAttribute('type')).toBe('checkbox');
  expect(root.textContent).toContain(
    'Sent to api.themoviedb.org: the film’s IMDb number, or its title and year',
  );
  expect(root.querySelector('form')).toBeNull();
});

test('a source that is on wants its token, hidden as it is typed', () => {
  const field = draw({ isOn: true }).querySelector('form input');
  expect(field?.getAttribute('type')).toBe('password');
  expect(field?.getAttribute('autocomplete')).toBe('off');
});

test('a token that is kept can be removed and not read', () => {
  const root = draw({ isOn: true, hasToken: true });
  expect(root.querySelector('form')).toBeNull();
  expect([...root.querySelectorAll('button')].map((button) => button.textContent)).toEqual([
    'Remove the token',
  ]);
});

test('a private window takes no token', () => {
  const root = draw({ isOn: true }, { isPrivate: true });
  expect(root.querySelector('form')).toBeNull();
  expect(root.textContent).toContain('normal window only');
});

test('a permission that was taken away can be granted again', () => {
  const root = draw({ isOn: true, hasAccess: false, tokenPage: null });
  expect(root.textContent).toContain('the browser’s permission is missing');
  expect(root.querySelector('button')?.textContent).toBe('Grant permission');
});

test('a refused permission and a refused token are said', () => {
  expect(draw({}, { refused: 'tmdb' }).textContent).toContain('so TMDB stays off');
  const bad = draw({ isOn: true }, { token: { id: 'tmdb', state: 'bad-token' } });
  expect(bad.textContent).toContain('It wants the long “API Read Access Token”');
});
