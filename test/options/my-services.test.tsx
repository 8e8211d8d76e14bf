import { expect, test, vi } from 'vitest';
import { MyServices, pickServices } from '../../src/options/my-services.tsx';
import { renderInto } from '../ui/render-into.ts';
import { sampleTexts } from '../ui/text/sample-texts.ts';

const services = [
  { id: 'canal-plus', name: 'Canal+ Séries', isHere: false },
  { id: 'cda', name: 'CDA Premium', isHere: true },
  { id: 'netflix', name: 'Netflix', isHere: true },
];
const pick = (mine: readonly string[], text: string) =>
  pickServices(services, mine, text).map(({ id }) => id);

test('the services of the region are there to tick, the reader’s own first', () => {
  expect(pick([], '')).toEqual(['cda', 'netflix']);
  expect(pick(['netflix'], '')).toEqual(['netflix', 'cda']);
  expect(pick(['canal-plus'], '')).toEqual(['canal-plus', 'cda', 'netflix']);
});

test('a name is found in every region, without its accents and signs', () => {
  expect(pick([], 'canal series')).toEqual(['canal-plus']);
  expect(pick([], 'NETF')).toEqual(['netflix']);
  expect(pick([], 'no such')).toEqual([]);
});

test('a tick puts a service among the reader’s own, another takes it out', () => {
  const onChange = vi.fn();
  const draw = (mine: readonly string[]) =>
    renderInto(
      <MyServices
        t={sampleTexts('en')}
        services={services}
        mine={mine}
        onChange={onChange}
        badgeSaysMine={false}
        onBadge={vi.fn()}
      />,
    );
  const tick = (root: HTMLElement, isOn: boolean) => {
    const [box] = root.querySelectorAll<HTMLInputElement>('.ticks input');
    if (!box) throw new Error('nothing to tick');
    box.checked = isOn;
    // The document's own kind of event: Node's would not go through it.
    const event = document.createEvent('Event');
    event.initEvent('change');
    box.dispatchEvent(event);
  };
  tick(draw(['netflix']), false);
  expect(onChange).toHaveBeenLastCalledWith([]);
  tick(draw([]), true);
  expect(onChange).toHaveBeenLastCalledWith(['cda']);
});
