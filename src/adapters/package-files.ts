import browser from 'webextension-polyfill';
import { readPackLength } from '../core/pack/read-pack-length.ts';
import { readBody } from './read-body.ts';

/** Reads compiled lists of the package; rejects when they are not there. No request leaves the device. */
export async function readPackagedLists(path: string): Promise<Uint8Array> {
  return readBody(await fetchPackaged(path), readPackLength);
}

export async function readPackagedText(path: string): Promise<string> {
  return (await fetchPackaged(path)).text();
}

export async function readPackagedJson(path: string): Promise<unknown> {
  return (await fetchPackaged(path)).json();
}

async function fetchPackaged(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path} is not in the package`);
  return response;
}
