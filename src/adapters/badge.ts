import browser from 'webextension-polyfill';

/** What the toolbar button says about a tab. */
export interface Badge {
  readonly text: string;
  readonly color: string;
  /** Name of a message in `_locales`: the button belongs to the browser and speaks its language. */
  readonly title: string;
}

/** Sets the badge of a tab; the browser clears it when the tab loads another page. */
export async function setBadge(tabId: number, badge: Badge): Promise<void> {
  const title = browser.i18n.getMessage(badge.title);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badge.text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: badge.color }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
