import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchLocation } from '../../src/content/watch-location.ts';

class FakeWindow extends EventTarget {
  readonly location = { href: 'https://films.example/1' };
  readonly document = { hidden: false };
  readonly navigation?: EventTarget;

  constructor(navigation?: EventTarget) {
    super();
    if (navigation) this.navigation = navigation;
  }
}

function watch(view: FakeWindow) {
  const end = new AbortController();
  const onChange = vi.fn();
  const onReturn = vi.fn();
  watchLocation(view, { onChange, onReturn }, end.signal);
  return { end, onChange, onReturn };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('with the Navigation API', () => {
  test('a new address is told, an entry with the same address is not', () => {
    const navigation = new EventTarget();
    const view = new FakeWindow(navigation);
    const { onChange } = watch(view);
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(onChange).not.toHaveBeenCalled();
    view.location.href = 'https://films.example/2';
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(onChange).toHaveBeenCalledOnce();
  });

  test('no timer runs', () => {
    watch(new FakeWindow(new EventTarget()));
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('without it', () => {
  test('the address is looked at while the page is visible', () => {
    const view = new FakeWindow();
    const { onChange } = watch(view);
    view.location.href = 'https://films.example/2';
    view.document.hidden = true;
    vi.advanceTimersByTime(5000);
    expect(onChange).not.toHaveBeenCalled();
    view.document.hidden = false;
    vi.advanceTimersByTime(1000);
    expect(onChange).toHaveBeenCalledOnce();
  });

  test('it ends with the signal', () => {
    const { end } = watch(new FakeWindow());
    end.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('only a page from the back/forward cache has returned', () => {
  const view = new FakeWindow(new EventTarget());
  const { end, onReturn } = watch(view);
  const show = (persisted: boolean) =>
    view.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  show(false);
  expect(onReturn).not.toHaveBeenCalled();
  show(true);
  expect(onReturn).toHaveBeenCalledOnce();
  end.abort();
  show(true);
  expect(onReturn).toHaveBeenCalledOnce();
});
