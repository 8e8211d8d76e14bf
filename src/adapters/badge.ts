import browser from 'webextension-polyfill';

/** What the toolbar button says about a tab. */
export interface Badge {
  readonly text: string;
  readonly color: string;
  /** Name of a message in `_locales`: the button belongs to the browser and speaks its language. */
  readonly title: string;
  /** A second sentence of the title, with the name that stands in it. */
  readonly more?: { readonly message: string; readonly name: string };
}

/** Sets the badge of a tab; the browser clears it when the tab loads another page. */
export async function setBadge(tabId: number, badge: Badge): Promise<void> {
  const { more } = badge;
  const titles = [
    browser.i18n.getMessage(badge.title),
    ...(more ? [browser.i18n.getMessage(more.message, more.name)] : []),
  ];
  await Promise.all([
    // Null and not empty: then the tab shows what the button says over every tab.
    browser.action.setBadgeText({ tabId, text: badge.text === '' ? null : badge.text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: badge.color }),
    browser.action.setTitle({ tabId, title: titles.join('\n') }),
  ]);
}

/** What the button says over every tab that has nothing of its own to say: a number, or nothing for 0. */
export async function setButtonCount(count: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: count === 0 ? '' : String(count) }),
    browser.action.setBadgeBackgroundColor({ color: '#2e6b4f' }),
  ]);
}
