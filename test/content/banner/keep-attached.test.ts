import { parseHTML } from 'linkedom';
import { beforeEach, expect, test, vi } from 'vitest';
import { keepAttached } from '../../../src/content/banner/keep-attached.ts';

/** An observer that the test fires by hand, as the browser does after a change. */
let notify: () => void = () => undefined;
let isWatching = false;

class ManualObserver {
  constructor(callback: () => void) {
    notify = () => {
      if (isWatching) callback();
    };
  }
  observe() {
    isWatching = true;
  }
  disconnect() {
    isWatching = false;
  }
}

beforeEach(() => {
  vi.stubGlobal('MutationObserver', ManualObserver);
});

function attach() {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const root = document.documentElement;
  const host = document.createElement('watchright-banner');
  const onGone = vi.fn();
  const attachment = keepAttached({ host, document, onGone });
  return { document, root, host, onGone, attachment };
}

test('a banner that the page removes comes back twice and then stays away', () => {
  const { host, root, onGone } = attach();
  for (const isBack of [true, true, false]) {
    host.remove();
    notify();
    expect(host.parentNode === root).toBe(isBack);
  }
  expect(onGone).toHaveBeenCalledOnce();
  expect(isWatching).toBe(false);
});

test('other changes of the page cost nothing', () => {
  const { document, host, root, onGone } = attach();
  for (let i = 0; i < 5; i++) {
    root.append(document.createElement('div'));
    notify();
  }
  host.remove();
  notify();
  expect(host.parentNode).toBe(root);
  expect(onGone).not.toHaveBeenCalled();
});

test('a page that replaces its root gets the banner in the new one', () => {
  const { document, host, root, onGone } = attach();
  const next = root.cloneNode(false);
  root.remove();
  notify();
  expect(host.parentNode).toBe(root);
  document.append(next);
  notify();
  expect(host.parentNode).toBe(next);
  expect(onGone).not.toHaveBeenCalled();
});

test('a newer banner in its place is left there', () => {
  const { document, host, root, onGone } = attach();
  host.remove();
  root.append(document.createElement('watchright-banner'));
  notify();
  expect(host.parentNode).toBeNull();
  expect(onGone).toHaveBeenCalledOnce();
});

test('once stopped it lets the banner go', () => {
  const { host, onGone, attachment } = attach();
  attachment.stop();
  host.remove();
  notify();
  expect(host.parentNode).toBeNull();
  expect(onGone).not.toHaveBeenCalled();
});
