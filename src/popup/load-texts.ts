import { choosePackaged, directionOf } from '../core/packaged-languages.ts';
import type { MessageTable } from '../core/wording.ts';
import type { Client } from '../messages/create-client.ts';
import type { SurfaceMessages } from '../messages/protocol.ts';
import { createTexts, type Texts } from '../ui/text/create-texts.ts';

interface TextSources {
  readonly ask: Client<SurfaceMessages>;
  readonly readPackagedJson: (path: string) => Promise<unknown>;
  readonly uiLanguage: () => string;
}

/** The texts as the worker gives them; when it is silent, those of the package, so that this can be said in words. */
export async function loadTexts(authorities: readonly string[], sources: TextSources): Promise<Texts> {
  try {
    return createTexts(await sources.ask('wording', { authorities }));
  } catch {
    const language = choosePackaged(sources.uiLanguage());
    // Our own file, whose form a test of the texts holds.
    const messages = (await sources.readPackagedJson(`texts/${language}.json`)) as MessageTable;
    return createTexts({ language, direction: directionOf(language), messages, authorityNames: {} });
  }
}
