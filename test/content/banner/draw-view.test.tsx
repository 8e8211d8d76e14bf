import { parseHTML } from 'linkedom';
import type { ComponentChildren } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import type { BannerPart } from '../../../src/content/banner/banner-actions.ts';
import { BannerView } from '../../../src/content/banner/banner-view.tsx';
import { createDrawView } from '../../../src/content/banner/draw-view.ts';
import type { Report } from '../../../src/messages/protocol.ts';
import { renderInto } from '../../ui/render-into.ts';
import { sampleAvailability, sampleOffer, sampleReport, sampleService } from '../../ui/sample-report.ts';
import { sampleTexts } from '../../ui/text/sample-texts.ts';

const nothing = () => undefined;
const actions = {
  toggle: nothing,
  fullAnswer: nothing,
  notThisFilm: nothing,
  notOnSite: nothing,
  snooze: nothing,
  close: nothing,
};

function view(report: Report, open: BannerPart | null, state: 'empty' | 'shown' = 'shown') {
  const spot = { edge: 'top', inset: 12 } as const;
  const t = sampleTexts('en');
  return <BannerView report={report} t={t} spot={spot} state={state} open={open} actions={actions} />;
}

function start() {
  const { document } = parseHTML('<!doctype html><html><body><main></main></body></html>');
  const root = document.querySelector('main');
  if (root === null) throw new Error('no root');
  const drawView = createDrawView(document);
  return { root, draw: (drawn: ComponentChildren) => drawView(drawn, root) };
}

/** Every element with its attributes in order of their names, and every text. */
function describeTree(node: Element): unknown {
  const attributes = [...node.attributes]
    .map(({ name, value }) => `${name}=${value.replaceAll(' ', '')}`)
    .sort();
  const texts = [...node.childNodes]
    .filter((child) => child.nodeType === 3)
    .map((child) => child.textContent)
    .join('');
  return [node.localName, attributes, texts, [...node.children].map(describeTree)];
}

const offers = ['a', 'b', 'c'].map((service) =>
  sampleOffer({ service, link: `https://${service}.example/` }),
);
const reports: readonly (readonly [string, Report])[] = [
  ['unknown', sampleReport()],
  ['past', sampleReport({ isPast: true })],
  ['here', sampleReport({ availability: sampleAvailability({ state: 'here', here: offers }) })],
  ['services', sampleReport({ availability: sampleAvailability({ services: [sampleService('a')] }) })],
  ['no region', sampleReport({ availability: null })],
];

describe.each(reports)('the banner, %s', (_, report) => {
  test.each([null, 'details', 'menu'] as const)('is what preact makes of it, unfolded: %s', (open) => {
    const { root, draw } = start();
    draw(view(report, open));
    expect(describeTree(root)).toEqual(describeTree(renderInto(view(report, open))));
  });

  test('is the same whatever stood there before', () => {
    const { root, draw } = start();
    for (const open of ['menu', 'details', null] as const) draw(view(report, open));
    const fresh = start();
    fresh.draw(view(report, null));
    expect(root.innerHTML).toBe(fresh.root.innerHTML);
  });
});

test('what stays the same is not touched: focus and what was read out keep their elements', () => {
  const { root, draw } = start();
  draw(view(sampleReport(), null, 'empty'));
  const status = root.querySelector('[role=status]');
  draw(view(sampleReport(), null));
  const [toggle, title] = ['.toggle', '.title'].map((selector) => root.querySelector(selector));
  const text = title?.querySelector('bdi')?.firstChild;
  draw(view(sampleReport(), 'details'));
  expect(root.querySelector('[role=status]')).toBe(status);
  expect(root.querySelector('.toggle')).toBe(toggle);
  expect(title?.querySelector('bdi')?.firstChild).toBe(text);
  expect(toggle?.getAttribute('aria-expanded')).toBe('true');
});

test('a handler is the one of the last drawing, and is called once', () => {
  const { root, draw } = start();
  const [first, second] = [vi.fn(), vi.fn()];
  draw(<button type="button" onClick={first} />);
  draw(<button type="button" onClick={second} />);
  root.querySelector('button')?.click();
  expect(first).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalledOnce();
});

test('attributes come and go, and those that say false to a screen reader stay', () => {
  const { root, draw } = start();
  draw(<button type="button" disabled title="a" aria-expanded={false} />);
  const attributes = ['aria-expanded=false', 'disabled=', 'title=a', 'type=button'];
  expect(describeTree(root)).toEqual(['main', [], '', [['button', attributes, '', []]]]);
  draw(<button type="button" disabled={false} />);
  expect(root.innerHTML).toBe('<button type="button"></button>');
});

test('nothing is drawn of nothing, and what was there goes', () => {
  const { root, draw } = start();
  draw(['a', <b key="b">1</b>, null, false, 2]);
  expect(root.innerHTML).toBe('a<b>1</b>2');
  draw(null);
  expect(root.innerHTML).toBe('');
});
