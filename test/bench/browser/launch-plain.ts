import { type Browser, launch } from 'puppeteer-core';

/** A Chromium that asks for nothing by itself, on a new profile. */
export function launchPlain(executablePath: string): Promise<Browser> {
  return launch({
    browser: 'chrome',
    executablePath,
    headless: true,
    // Installing an extension over the protocol needs a pipe.
    pipe: true,
    enableExtensions: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // A page of a made-up site: what is on this machine itself is nobody's offer.
      '--host-resolver-rules=MAP *.example 127.0.0.1',
    ],
  });
}
