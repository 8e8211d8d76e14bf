import * as v from 'valibot';
import { PAGE_BOUNDS } from '../core/page/page-bounds.ts';
import type { PageMessages } from './protocol.ts';
import type { Checks } from './serve.ts';

const text = v.pipe(v.string(), v.maxLength(PAGE_BOUNDS.text));
const title = v.pipe(v.string(), v.maxLength(PAGE_BOUNDS.title));
const texts = v.pipe(v.array(text), v.maxLength(PAGE_BOUNDS.entries));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const named = v.strictObject({ count, names: texts });

const film = v.strictObject({
  title,
  alternateTitles: texts,
  year: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1800), v.maxValue(2200))),
});

/** A page as `readPage` makes it. A content script lives in a process that a page may have taken over. */
const page = v.strictObject({
  address: v.pipe(v.string(), v.maxLength(PAGE_BOUNDS.address), v.regex(/^https?:\/\//)),
  title,
  headings: texts,
  siteName: v.nullable(text),
  films: v.pipe(v.array(film), v.maxLength(PAGE_BOUNDS.entries)),
  declaredTypes: texts,
  imdbIds: v.pipe(v.array(v.pipe(v.string(), v.regex(/^tt\d{7,9}$/))), v.maxLength(PAGE_BOUNDS.entries)),
  magnets: named,
  torrentLinks: named,
  fileNames: texts,
  players: v.strictObject({ count, hosts: texts }),
});

const pageRead = v.strictObject({ page });
const dismiss = v.strictObject({ scope: v.picklist(['film', 'site', 'snooze']) });

/** Checks of everything a content script may send. */
export const checkPageMessages: Checks<PageMessages> = {
  'page-read': (query) => v.parse(pageRead, query),
  dismiss: (query) => v.parse(dismiss, query),
  'open-report': (query) => v.parse(v.null(), query),
};

/** Checks the page of a tab that an extension page had read: it comes from a content script all the same. */
export function checkPage(value: unknown) {
  return v.parse(page, value);
}
