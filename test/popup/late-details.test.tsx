import { expect, test, vi } from 'vitest';
import { createLateLoader } from '../../src/popup/create-late-loader.ts';
import { LateDetails } from '../../src/popup/late-details.tsx';
import { lateParts } from '../../src/popup/late-parts.tsx';
import { renderInto } from '../ui/render-into.ts';
import { sampleTexts } from '../ui/text/sample-texts.ts';

function drawWith(read: () => Promise<typeof lateParts>): HTMLElement {
  const draw = () => <p class="inside">here</p>;
  return renderInto(
    <LateDetails
      class="block"
      summary="More"
      t={sampleTexts('en')}
      late={createLateLoader(read)}
      draw={draw}
    />,
  );
}

function open(root: HTMLElement): void {
  const { defaultView } = root.ownerDocument;
  if (defaultView === null) throw new Error('no window');
  root.querySelector('details')?.dispatchEvent(new defaultView.Event('toggle'));
}

test('what is folded is loaded when it is opened and not before', async () => {
  const read = vi.fn(async () => lateParts);
  const root = drawWith(read);
  expect(root.querySelector('summary')?.textContent).toBe('More');
  expect(root.querySelector('.inside')).toBeNull();
  expect(read).not.toHaveBeenCalled();
  open(root);
  await vi.waitFor(() => expect(root.querySelector('.inside')).not.toBeNull());
  expect(read).toHaveBeenCalledTimes(1);
});

test('a script that does not load is said in words, and can be tried again', async () => {
  const read = vi.fn(async () => lateParts).mockRejectedValueOnce(new Error('no script'));
  const root = drawWith(read);
  open(root);
  await vi.waitFor(() => expect(root.querySelector('[role=alert]')).not.toBeNull());
  expect(root.querySelector('[role=alert]')?.textContent).toContain('Watchright did not answer.');
  root.querySelector<HTMLButtonElement>('[role=alert] button')?.click();
  await vi.waitFor(() => expect(root.querySelector('.inside')).not.toBeNull());
  expect(root.querySelector('[role=alert]')).toBeNull();
});

test('parts that are asked for twice are read once', async () => {
  const read = vi.fn(async () => lateParts);
  const late = createLateLoader(read);
  expect(late.loaded).toBeNull();
  await Promise.all([late.load(), late.load()]);
  await late.load();
  expect(read).toHaveBeenCalledTimes(1);
  expect(late.loaded).toBe(lateParts);
});
