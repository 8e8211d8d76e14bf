import { render } from 'preact';
import { uiLanguage } from '../adapters/device-languages.ts';
import { injectContentScript } from '../adapters/inject-content-script.ts';
import { hasNotifications, requestNotifications } from '../adapters/notifications.ts';
import { readPackagedJson } from '../adapters/package-files.ts';
import { browserName, hasPageAccess, requestPageAccess } from '../adapters/page-access.ts';
import { sendToWorker } from '../adapters/runtime-messages.ts';
import { tabsDoor } from '../adapters/tabs.ts';
import type { Page } from '../core/page/page.ts';
import { createClient } from '../messages/create-client.ts';
import type { AskedFilm, SurfaceMessages, TabMessages } from '../messages/protocol.ts';
import { dressDocument } from '../ui/page/dress-document.ts';
import { keepFocus } from '../ui/page/keep-focus.ts';
import { createLateLoader } from './create-late-loader.ts';
import { loadTexts } from './load-texts.ts';
import type { PopupActions, PopupModel } from './popup-model.ts';
import { opensWithSearch, PopupView } from './popup-view.tsx';
import { type PopupDoors, type PopupSubject, startPopup } from './start-popup.ts';

const WELCOME = 'src/welcome/index.html';
const OPTIONS = 'src/options/index.html';

/** A tab that is gone, or a window without one: there is nothing to read in it. */
const NO_TAB = { id: -1, address: null, isPrivate: true };

const NO_QUESTION: AskedFilm = { text: '', film: null, isPrivate: true };

const ask = createClient<SurfaceMessages>(sendToWorker);

/** Firefox asks for access only in a tab page, so there the popup leads to one. */
async function allowAccess(): Promise<boolean> {
  if (browserName() === 'chrome') return requestPageAccess();
  await tabsDoor.open(WELCOME);
  window.close();
  return false;
}

/** As with access: Firefox asks only in a tab page. */
async function allowNotifications(): Promise<boolean> {
  if (browserName() === 'chrome') return requestNotifications();
  await tabsDoor.open(`${OPTIONS}#reminders`);
  window.close();
  return false;
}

function readPage(tabId: number): Promise<Page> {
  return createClient<TabMessages>((envelope) => tabsDoor.send(tabId, envelope))('read-page', null);
}

const doors: PopupDoors = {
  ask,
  browser: browserName(),
  readPage,
  inject: injectContentScript,
  hasAccess: hasPageAccess,
  loadTexts: (authorities) => loadTexts(authorities, { ask, readPackagedJson, uiLanguage }),
  allowAccess,
  hasNotifications,
  allowNotifications,
  readAddress: async (tab) => tab.address ?? (await readPage(tab.id).catch(() => null))?.address ?? null,
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  openSettings: () => void tabsDoor.open(OPTIONS).then(() => window.close()),
};

/**
 * What to tell about: the film asked about elsewhere or the tab named in the address when the popup is opened as a page,
 * else the active tab.
 */
async function findSubject(query: URLSearchParams): Promise<PopupSubject> {
  const [asked, named] = [query.get('ask'), query.get('tab')];
  if (asked !== null) {
    // A worker that does not answer is told of by the popup itself; then there is only the search to start with.
    const question = await ask('asked-film', { id: asked }).catch(() => NO_QUESTION);
    return { tab: { ...NO_TAB, isPrivate: question.isPrivate }, asked: question };
  }
  const tab = named === null ? await tabsDoor.findActive() : await tabsDoor.find(Number(named));
  return { tab: tab ?? NO_TAB, asked: null };
}

/** Draws the popup; over the first paint's bones only once the search is there too, where the view begins with it. */
function createDraw(root: HTMLElement): (model: PopupModel, actions: PopupActions) => void {
  const late = createLateLoader(async () => (await import('./late-parts.tsx')).lateParts);
  let paint = (): void => undefined;
  return (model, actions) => {
    paint = () => {
      dressDocument(document, model.t);
      // The first paint's bones go before preact takes the root over.
      if (root.hasAttribute('aria-busy')) root.replaceChildren();
      root.removeAttribute('aria-busy');
      keepFocus(root, () => render(<PopupView model={model} actions={actions} late={late} />, root));
    };
    const waits = root.hasAttribute('aria-busy') && opensWithSearch(model);
    // By then there may be something newer to paint. A search that does not load says so itself.
    if (waits)
      void late.load().then(
        () => paint(),
        () => paint(),
      );
    else paint();
  };
}

/** Finds out what the popup is about and draws it in the place of the first paint's bones. */
export async function openPopup(): Promise<void> {
  const query = new URLSearchParams(location.search);
  document.documentElement.classList.toggle('is-page', query.size > 0);
  const root = document.querySelector('main');
  if (root === null) return;
  const subject = await findSubject(query);
  const { tab } = subject;
  if (tab.isPrivate && tab !== NO_TAB)
    (await import('./keep-links-private.ts')).keepLinksPrivate(document, tab.id);
  await startPopup(subject, doors, createDraw(root));
}
