import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const styles = join(import.meta.dirname, '../../../src/ui/styles');
const sheets = ['ground.css', 'tokens.css'].map((name) =>
  readFileSync(join(styles, name), 'utf8').split('@media'),
);
const [light, dark] = [0, 1].map((part) => sheets.map((sheet) => sheet[part]).join('')) as [string, string];

type Tokens = Readonly<Record<string, string>>;

function readTokens(part: string): Tokens {
  const found = [...part.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)];
  return Object.fromEntries(found.map(([, name, color]) => [name, color]));
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: string, other: string): number {
  const [dim = 0, bright = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

function contrast(tokens: Tokens, one: string, other: string): number {
  return contrastOf(tokens[one] ?? '', tokens[other] ?? '');
}

const texts = ['text', 'text-quiet', 'link'];
const grounds = ['ground', 'ground-quiet', 'named', 'good'];

describe.each([
  ['light', readTokens(light)],
  ['dark', { ...readTokens(light), ...readTokens(dark) }],
])('in the %s scheme', (_, tokens) => {
  test('text can be read on every ground', () => {
    for (const ground of grounds) {
      for (const text of texts)
        expect(contrast(tokens, text, ground), `${text} on ${ground}`).toBeGreaterThan(4.5);
    }
    expect(contrast(tokens, 'button-text', 'button')).toBeGreaterThan(4.5);
    expect(contrast(tokens, 'good-icon', 'ground')).toBeGreaterThan(4.5);
  });

  test('the edges of what can be pressed and the icons can be seen', () => {
    expect(contrast(tokens, 'line-strong', 'ground')).toBeGreaterThan(3);
    expect(contrast(tokens, 'line-strong', 'ground-quiet')).toBeGreaterThan(3);
    expect(contrast(tokens, 'button', 'ground')).toBeGreaterThan(3);
    expect(contrast(tokens, 'named-icon', 'named')).toBeGreaterThan(3);
    expect(contrast(tokens, 'good-icon', 'good')).toBeGreaterThan(3);
    expect(contrast(tokens, 'mark', 'ground')).toBeGreaterThan(3);
  });
});

test('the product icon can be seen in the light and dark toolbars of both browsers', () => {
  const icon = readFileSync(join(styles, '../icons/product-icon.svg'), 'utf8');
  const mark = /fill="(#[0-9a-f]{6})"/.exec(icon)?.[1] ?? '';
  expect(mark).toBe(readTokens(light)['mark']);
  for (const toolbar of ['#f1f3f4', '#f9f9fb', '#35363a', '#2b2a33', '#1c1b22', '#ffffff']) {
    expect(contrastOf(mark, toolbar), toolbar).toBeGreaterThan(3);
  }
});

test('the mark on our surfaces is the product icon', () => {
  const drawings = ['product-icon.svg', 'mark.tsx'].map((name) => {
    const text = readFileSync(join(styles, '../icons', name), 'utf8');
    return [...text.matchAll(/\bd="([^"]+)"/g)].map(([, path]) => path);
  });
  expect(drawings[0]).toHaveLength(2);
  expect(drawings[1]).toEqual(drawings[0]);
});
