import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Look, nameLook, plainLook } from '../../src/cli/gallery/look.ts';
import { type Gallery, openGallery } from '../../src/cli/gallery/open-gallery.ts';

const root = join(import.meta.dirname, '../..');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Both schemes, two languages, both directions: an order that is wrong when mirrored would be wrong in Arabic. */
const mirrored: Look = { ...plainLook, scheme: 'dark', language: 'ar' };
/** German has the longest words. */
const longest: Look = { ...plainLook, language: 'de' };
const looks: readonly Look[] = [plainLook, mirrored];

let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery(root, { kind: inject('browser'), executable: inject('executable') });
  await gallery.page.evaluate(axeSource);
});
afterAll(() => gallery?.close());

/** What axe says of the page as it stands, one line a breach. Rules of WCAG 2.2 AA and axe's own best practices. */
function findBreaches(): Promise<readonly string[]> {
  return gallery.page.evaluate(async () => {
    // Put into the page by the line above.
    const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // The rules all run; only what they pass is not written out element by element.
      resultTypes: ['violations'],
      // Style sheets are read for one experimental rule only, which is not among them.
      preload: { assets: ['media'] },
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/**
 * Where the page is wider than its window, less the scroll bar that Firefox shows beside a long one: whoever enlarges it
 * would have to scroll sideways.
 */
function findOverflow(): Promise<number> {
  return gallery.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

test.each(looks.map((look) => [nameLook(look), look] as const))(
  'axe finds nothing in any state, %s',
  async (_, look) => {
    const breaches: Record<string, readonly string[]> = {};
    for (const scene of gallery.scenes) {
      await gallery.show(scene, look);
      const found = await findBreaches();
      if (found.length > 0) breaches[scene.name] = found;
    }
    expect(breaches).toEqual({});
  },
  180_000,
);

test.each([
  [nameLook(longest), longest],
  [nameLook(mirrored), mirrored],
])(
  'no state is wider than its window, at 320 pixels too and with the text spaced out, %s',
  async (_, look) => {
    const wide: string[] = [];
    for (const scene of gallery.scenes) {
      // A toolbar popup is as wide as it likes to be.
      const width = scene.name.startsWith('popup-') ? scene.width : 320;
      await gallery.show({ ...scene, width }, look);
      // The spacing of WCAG 1.4.12.
      await gallery.page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }',
        );
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      });
      if ((await findOverflow()) > 0) wide.push(scene.name);
    }
    expect(wide).toEqual([]);
  },
  120_000,
);
