import type { Desk } from './report/desk.ts';

/**
 * Forgets the page of a tab that loads another one or is closed; with the last private tab, everything that private
 * windows chose.
 */
export async function leaveTab(
  tabId: number,
  isClosed: boolean,
  { pages, settings, tabs }: Pick<Desk, 'pages' | 'settings' | 'tabs'>,
): Promise<void> {
  await pages.forget(tabId);
  if (!isClosed) return;
  const left = await tabs.list();
  // Firefox still lists the tab that is being closed.
  if (!left.some((tab) => tab.isPrivate && tab.id !== tabId)) await settings.forgetPrivate();
}
