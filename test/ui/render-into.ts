import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { vi } from 'vitest';

/** Renders into a document of its own and hands over the element around it. */
export function renderInto(view: ComponentChild): HTMLElement {
  const { document } = parseHTML('<!doctype html><html><body><main></main></body></html>');
  vi.stubGlobal('document', document);
  const root = document.querySelector('main');
  if (root === null) throw new Error('no root');
  render(view, root);
  return root;
}
