import type { Handlers } from '../../messages/create-client.ts';
import type { SurfaceMessages } from '../../messages/protocol.ts';
import type { Sender } from '../../messages/sender.ts';
import type { Desk } from '../report/desk.ts';
import { tellTabs } from '../tell-tabs.ts';
import { readExport, writeExport } from './export-file.ts';

type DataHandlers = Pick<Handlers<SurfaceMessages, Sender>, 'export-data' | 'import-data' | 'erase-data'>;

/** Shows, takes in and erases what is kept for the reader. */
export function createDataHandlers(desk: Desk): DataHandlers {
  const { askedFilms, live, reminders, storedParts, stores, settings, tabs } = desk;
  return {
    'export-data': ({ isPrivate }) => writeExport(storedParts, isPrivate, desk.today()),

    'import-data': async ({ text, isPrivate }) => {
      const problems = await readExport(text, storedParts, isPrivate);
      if (problems.length === 0) await tellTabs(tabs, isPrivate);
      return { problems, settings: await settings.read(isPrivate) };
    },

    'erase-data': async ({ isPrivate }) => {
      // A private window has nothing on disk to erase, and the rest is not its own.
      if (isPrivate) {
        await Promise.all([settings.forgetPrivate(), live.forgetPrivate(), askedFilms.forgetPrivate()]);
      } else {
        // First, and by those who write them: what is looked up at this moment finds nothing waiting, and writes nothing.
        await reminders.replace([]);
        await live.forgetAll();
        for (const store of [stores.local, stores.session]) {
          await Promise.all((await store.keys()).map((key) => store.remove(key)));
        }
        await reminders.tend();
      }
      await tellTabs(tabs, isPrivate);
      return settings.read(isPrivate);
    },
  };
}
