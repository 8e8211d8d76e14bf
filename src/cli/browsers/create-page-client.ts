import type { Page } from 'puppeteer-core';
import { type Client, createClient, type Envelope } from '../../messages/create-client.ts';
import type { SurfaceMessages } from '../../messages/protocol.ts';

/** What extension pages have and web pages lack; Firefox calls it `browser`, and Chromium always has `chrome`. */
interface ExtensionGlobals {
  readonly browser?: ExtensionApi;
  readonly chrome: ExtensionApi;
}

interface ExtensionApi {
  readonly runtime: { sendMessage(message: Envelope): Promise<unknown> };
}

/**
 * Asks the extension's worker from one of its own pages, as the surfaces do. The answer travels as JSON: Firefox's driver
 * loses what stands in it twice, such as the source of two records.
 */
export function createPageClient(extensionPage: Page): Client<SurfaceMessages> {
  return createClient<SurfaceMessages>(async (envelope) => {
    const answer = await extensionPage.evaluate(async (message) => {
      // Only the browser knows what an extension page's globals are.
      const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
      return JSON.stringify(await (browser ?? chrome).runtime.sendMessage(message)) ?? null;
    }, envelope);
    return answer === null ? undefined : JSON.parse(answer);
  });
}
