import '../ui/styles/page.css';
import '../ui/styles/sheet.css';
import { render } from 'preact';
import { hasNotifications, requestNotifications } from '../adapters/notifications.ts';
import { ownVersion } from '../adapters/own-version.ts';
import { readPackagedJson } from '../adapters/package-files.ts';
import { sendToWorker } from '../adapters/runtime-messages.ts';
import { saveFile } from '../adapters/save-file.ts';
import { requestSourceAccess } from '../adapters/source-access.ts';
import { tabsDoor } from '../adapters/tabs.ts';
import type { ListsAbout } from '../core/lists-about.ts';
import { createClient } from '../messages/create-client.ts';
import type { SurfaceMessages } from '../messages/protocol.ts';
import { dressDocument } from '../ui/page/dress-document.ts';
import { keepFocus } from '../ui/page/keep-focus.ts';
import { createTexts } from '../ui/text/create-texts.ts';
import { OptionsView } from './options-view.tsx';
import { startOptions } from './start-options.ts';

const ask = createClient<SurfaceMessages>(sendToWorker);

async function main(): Promise<void> {
  const root = document.querySelector('main');
  if (root === null) return;
  const tab = await tabsDoor.findActive();
  await startOptions(
    {
      ask,
      isPrivate: tab?.isPrivate ?? true,
      requestAccess: requestSourceAccess,
      today: new Date().toISOString().slice(0, 10),
      version: ownVersion(),
      // Our own file, which the build writes in this form.
      readListsAbout: () =>
        readPackagedJson('lists-about.json').then(
          (about) => about as ListsAbout,
          () => null,
        ),
      save: saveFile,
      hasNotifications,
      requestNotifications,
      loadTexts: async () => createTexts(await ask('wording', { authorities: [] })),
    },
    (model, actions) => {
      dressDocument(document, model.t, model.t('options.title'));
      keepFocus(root, () => render(<OptionsView model={model} actions={actions} />, root));
    },
  );
}

// The browser may end the worker in the middle of an answer; asked again, it starts anew.
void main().catch(main);
