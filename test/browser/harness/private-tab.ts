import type { Session } from './session.ts';
import type { Tab } from './tab.ts';

interface WindowsGlobals {
  readonly chrome: {
    readonly windows: {
      create(options: object): Promise<{ readonly tabs?: readonly { readonly id?: number }[] } | undefined>;
    };
  };
}

/** Opens an address in a new private window. The extension must be allowed in private windows. */
export async function openPrivateTab(session: Session, address: string): Promise<Tab> {
  const { browser } = session.driver;
  session.opened.add(address);
  const known = new Set(browser.targets());
  const id = await session.desk.evaluate(async (url) => {
    const { windows } = (globalThis as unknown as WindowsGlobals).chrome;
    return (await windows.create({ incognito: true, url }))?.tabs?.[0]?.id ?? null;
  }, address);
  if (id === null) throw new Error('the browser opened no private window');
  const target = await browser.waitForTarget((one) => !known.has(one) && one.url() === address);
  return { page: await target.asPage(), id };
}
