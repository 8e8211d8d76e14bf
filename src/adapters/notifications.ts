import browser, { type Permissions } from 'webextension-polyfill';

const PERMISSION: Permissions.Permissions = { permissions: ['notifications'] };

/** A film that is offered now, as a notification tells of it. */
export interface FilmNote {
  readonly id: string;
  readonly film: string;
  readonly region: string;
  readonly service: string;
}

export function hasNotifications(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

/** Asks for them. To be called first thing in a click; Firefox refuses in its popup. */
export function requestNotifications(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

/** Without the permission there is no such part of the browser, whatever the types say. */
function findNotifications(): typeof browser.notifications | undefined {
  return browser.notifications;
}

/** Shows a notification in the browser's own language; nothing where the reader has not allowed it. */
export async function notify({ id, film, region, service }: FilmNote): Promise<void> {
  const names = new Intl.DisplayNames([browser.i18n.getUILanguage()], { type: 'region' });
  await findNotifications()?.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: film,
    message: browser.i18n.getMessage('reminderFound', [names.of(region) ?? region, service]),
  });
}

/** Calls `open` with the id of a notification that was clicked. To be called in the worker's first turn. */
export function onNotificationClick(open: (id: string) => void): void {
  const listener = (id: string): void => {
    void findNotifications()?.clear(id);
    open(id);
  };
  const listen = (): void => {
    const events = findNotifications()?.onClicked;
    if (events && !events.hasListener(listener)) events.addListener(listener);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
