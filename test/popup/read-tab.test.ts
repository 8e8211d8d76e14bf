import { describe, expect, test, vi } from 'vitest';
import { createPage } from '../../src/core/page/page.ts';
import { readTab, readTabAnew, type TabReader } from '../../src/popup/read-tab.ts';
import { sampleReport } from '../ui/sample-report.ts';

const tab = { id: 7, address: 'https://site.example/film', isPrivate: false };
const report = sampleReport();
const page = createPage({ address: tab.address });

/** A reader whose worker knows nothing of the tab; each test says what its browser does. */
function createReader(own: Partial<TabReader>, known: unknown = { state: 'unread' }) {
  const asked: unknown[] = [];
  const reader: TabReader = {
    // The protocol's replies, by the name of the message.
    ask: vi.fn(async (name: string, query: unknown) => {
      asked.push([name, query]);
      return name === 'tab-report' ? known : report;
    }) as unknown as TabReader['ask'],
    readPage: async () => page,
    inject: async () => undefined,
    hasAccess: async () => true,
    ...own,
  };
  return { reader, asked };
}

const noScript = () => Promise.reject(new Error('Receiving end does not exist'));

test('a remembered report is shown without reading the page', async () => {
  const { reader } = createReader({ readPage: noScript }, { state: 'ready', report });
  expect(await readTab(tab, reader)).toEqual({ kind: 'ready', report });
});

test('a page that was not read yet is read by its content script', async () => {
  const { reader, asked } = createReader({});
  expect(await readTab(tab, reader)).toEqual({ kind: 'ready', report });
  expect(asked).toEqual([
    ['tab-report', { tabId: 7 }],
    ['report-page', { tabId: 7, page }],
  ]);
});

test('after a change of settings the page is read again, whatever is remembered', async () => {
  const { reader, asked } = createReader({}, { state: 'ready', report });
  await readTabAnew(tab, reader);
  expect(asked).toEqual([['report-page', { tabId: 7, page }]]);
});

test('a tab from before the install gets a content script first', async () => {
  const readPage = vi.fn(noScript as TabReader['readPage']).mockImplementationOnce(noScript);
  const inject = vi.fn(async () => void readPage.mockImplementation(async () => page));
  const { reader } = createReader({ readPage, inject });
  expect(await readTab(tab, reader)).toEqual({ kind: 'ready', report });
  expect(inject).toHaveBeenCalledExactlyOnceWith(7);
});

describe('a page that cannot be read', () => {
  const refuse = () => Promise.reject(new Error('Cannot access contents of the page'));
  const closed = { readPage: noScript, inject: refuse };

  test('is one no extension may read where we have access to all pages', async () => {
    expect(await readTab({ ...tab, address: null }, createReader(closed).reader)).toEqual({
      kind: 'unreadable',
    });
  });

  test('is one the reader keeps from us where we have not', async () => {
    const { reader } = createReader({ ...closed, hasAccess: async () => false });
    expect(await readTab({ ...tab, address: null }, reader)).toEqual({ kind: 'no-access' });
  });

  test.each(['chrome://newtab/', 'about:addons', 'https://site.example/Paper.PDF?page=2#x'])(
    'is not even tried at %s',
    async (address) => {
      const { reader, asked } = createReader({ hasAccess: async () => false });
      expect(await readTab({ ...tab, address }, reader)).toEqual({ kind: 'unreadable' });
      expect(asked).toEqual([]);
    },
  );

  test('is said to be one when a script got in and found no web page', async () => {
    const { reader, asked } = createReader({ readPage: async () => createPage({ address: 'about:blank' }) });
    expect(await readTab({ ...tab, address: null }, reader)).toEqual({ kind: 'unreadable' });
    expect(asked).toEqual([['tab-report', { tabId: 7 }]]);
  });
});
