import { describe, expect, test } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { toSender } from '../../src/adapters/to-sender.ts';

const ID = 'watchright-id';
const ORIGIN = 'chrome-extension://watchright-id/';
// The adapter reads only these fields of the browser's many.
const TAB = { id: 7, incognito: true } as NonNullable<Runtime.MessageSender['tab']>;

function whereFrom(sender: Runtime.MessageSender) {
  return toSender(sender, ID, ORIGIN).from;
}

describe('who sent a message', () => {
  test('our content script in a top frame is a page, with its tab and window', () => {
    const sender = { id: ID, url: 'https://films.example/', frameId: 0, tab: TAB };
    expect(toSender(sender, ID, ORIGIN)).toEqual({ from: 'page', tabId: 7, isPrivate: true });
  });

  test('the popup and pages of the extension in tabs are surfaces', () => {
    expect(whereFrom({ id: ID, url: `${ORIGIN}src/popup/index.html` })).toBe('surface');
    expect(whereFrom({ id: ID, url: `${ORIGIN}src/options/index.html`, frameId: 0, tab: TAB })).toBe(
      'surface',
    );
  });

  test('an inner frame, another extension and somebody without a tab are strangers', () => {
    expect(whereFrom({ id: ID, url: 'https://films.example/', frameId: 3, tab: TAB })).toBe('stranger');
    expect(whereFrom({ id: 'other', url: `${ORIGIN}src/popup/index.html` })).toBe('stranger');
    expect(whereFrom({ id: ID, url: 'https://films.example/' })).toBe('stranger');
  });

  test('a page cannot pass for a surface by its address', () => {
    const url = 'https://films.example/?chrome-extension://watchright-id/';
    expect(whereFrom({ id: ID, url, frameId: 0, tab: TAB })).toBe('page');
  });
});
