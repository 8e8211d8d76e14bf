import '../ui/styles/sheet.css';
import { render } from 'preact';
import { sendToWorker } from '../adapters/runtime-messages.ts';
import { dropSourceAccess, requestSourceAccess } from '../adapters/source-access.ts';
import { tabsDoor } from '../adapters/tabs.ts';
import { createClient } from '../messages/create-client.ts';
import type { SurfaceMessages } from '../messages/protocol.ts';
import { dressDocument } from '../ui/page/dress-document.ts';
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
      dropAccess: dropSourceAccess,
      today: new Date().toISOString().slice(0, 10),
      loadTexts: async () => createTexts(await ask('wording', { authorities: [] })),
    },
    (model, actions) => {
      dressDocument(document, model.t, model.t('options.title'));
      render(<OptionsView model={model} actions={actions} />, root);
    },
  );
}

void main();
