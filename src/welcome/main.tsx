import '../ui/styles/page.css';
import '../ui/styles/sheet.css';
import { render } from 'preact';
import { closeOwnTab } from '../adapters/close-own-tab.ts';
import { hasPageAccess, requestPageAccess } from '../adapters/page-access.ts';
import { sendToWorker } from '../adapters/runtime-messages.ts';
import { tabsDoor } from '../adapters/tabs.ts';
import { createClient } from '../messages/create-client.ts';
import type { SurfaceMessages } from '../messages/protocol.ts';
import { dressDocument } from '../ui/page/dress-document.ts';
import { createTexts } from '../ui/text/create-texts.ts';
import { startWelcome } from './start-welcome.ts';
import { WelcomeView } from './welcome-view.tsx';

const ask = createClient<SurfaceMessages>(sendToWorker);

async function main(): Promise<void> {
  const root = document.querySelector('main');
  if (root === null) return;
  const tab = await tabsDoor.findActive();
  await startWelcome(
    {
      ask,
      isPrivate: tab?.isPrivate ?? true,
      loadTexts: async () => createTexts(await ask('wording', { authorities: [] })),
      hasAccess: hasPageAccess,
      allowAccess: requestPageAccess,
      close: () => void closeOwnTab(),
    },
    (model, actions) => {
      dressDocument(document, model.t, model.t('welcome.title'));
      render(<WelcomeView model={model} actions={actions} />, root);
    },
  );
}

// The browser may end the worker in the middle of an answer; asked again, it starts anew.
void main().catch(main);
