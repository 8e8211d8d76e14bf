import type { Desk } from './report/desk.ts';

/** After a window was closed: forgets the pages of tabs that are gone, and with the last private tab what was chosen there. */
export async function tidyUp({
  askedFilms,
  live,
  pages,
  settings,
  tabs,
}: Pick<Desk, 'askedFilms' | 'live' | 'pages' | 'settings' | 'tabs'>): Promise<void> {
  const open = await tabs.list();
  await pages.keepOnly(open.map((tab) => tab.id));
  if (!open.some((tab) => tab.isPrivate))
    await Promise.all([settings.forgetPrivate(), askedFilms.forgetPrivate(), live.forgetPrivate()]);
  // Last: a database that does not open is no reason to remember.
  await live.sweep();
}
