import browser from 'webextension-polyfill';

/** Reads a file of the package; rejects when it is not there. No request leaves the device. */
export async function readPackagedBytes(path: string): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path} is not in the package`);
  return new Uint8Array(await response.arrayBuffer());
}

export async function readPackagedText(path: string): Promise<string> {
  return new TextDecoder().decode(await readPackagedBytes(path));
}

export async function readPackagedJson(path: string): Promise<unknown> {
  return JSON.parse(await readPackagedText(path));
}
