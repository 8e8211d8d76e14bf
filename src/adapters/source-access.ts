import browser, { type Manifest, type Permissions } from 'webextension-polyfill';
import { browserName } from './page-access.ts';

/** What a live source needs before it may be asked. */
export interface SourceNeeds {
  /** `https://host`. */
  readonly origin: string;
  /** Firefox's names of what is sent. */
  readonly dataTypes: readonly Manifest.OptionalDataCollectionPermission[];
}

/** Chromium throws on the name `data_collection`, which Firefox alone has. */
function toPermissions({ origin, dataTypes }: SourceNeeds): Permissions.Permissions {
  const isFirefox = browserName() === 'firefox';
  return { origins: [`${origin}/*`], ...(isFirefox && { data_collection: [...dataTypes] }) };
}

/** Whether the reader has granted it and not taken it away since. */
export function hasSourceAccess(needs: SourceNeeds): Promise<boolean> {
  return browser.permissions.contains(toPermissions(needs));
}

/**
 * Asks for it. Call it first thing in a click: Firefox refuses after an `await`, and in its popup. There is no way to give
 * it back: Chromium takes a host that content scripts run on for a required one.
 */
export function requestSourceAccess(needs: SourceNeeds): Promise<boolean> {
  return browser.permissions.request(toPermissions(needs));
}
