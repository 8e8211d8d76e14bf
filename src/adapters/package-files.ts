import browser from 'webextension-polyfill';

export async function readPackagedText(path: string): Promise<string> {
  return (await fetchPackaged(path)).text();
}

export async function readPackagedJson(path: string): Promise<unknown> {
  return (await fetchPackaged(path)).json();
}

/** Asks for a file of the package; rejects when it is not there. No request leaves the device. */
export async function fetchPackaged(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path} is not in the package`);
  return response;
}
