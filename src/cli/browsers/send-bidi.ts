import type { Browser, Page } from 'puppeteer-core';

/** What puppeteer's Firefox browser has beside its public face: the connection it speaks WebDriver BiDi over. */
interface BidiBrowser extends Browser {
  readonly connection: {
    send(method: string, params: object): Promise<{ readonly result: unknown }>;
  };
}

/** Sends one WebDriver BiDi command; `T` is what the command answers with, as Firefox documents it. */
export async function sendBidi<T>(browser: Browser, method: string, params: object): Promise<T> {
  // puppeteer-core 24 hides the connection from its types, and has no call for what we need of it.
  const { result } = await (browser as BidiBrowser).connection.send(method, params);
  return result as T;
}

/** The id of a page's top browsing context. */
export function contextOf(page: Page): string {
  // Likewise hidden: every BiDi frame has it, and nothing public does.
  return (page.mainFrame() as unknown as { readonly _id: string })._id;
}

type EvaluateAnswer =
  | { readonly type: 'success'; readonly result: { readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** The value a script came to, or the error it threw. */
export function readValue(answer: EvaluateAnswer): unknown {
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result.value;
}

/**
 * Runs `fn` in Firefox's own window, where it may do what no page may. It travels as text: it sees its arguments and
 * the window's globals, nothing around it. Arguments and answer must survive JSON.
 */
export async function runPrivileged<A extends readonly unknown[], T>(
  browser: Browser,
  fn: (...args: A) => T | Promise<T>,
  ...args: A
): Promise<T> {
  const { contexts } = await sendBidi<{ contexts: { context: string; url: string }[] }>(
    browser,
    'browsingContext.getTree',
    { 'moz:scope': 'chrome', maxDepth: 0 },
  );
  const window = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (!window) throw new Error('Firefox has no window');
  const answer = await sendBidi<EvaluateAnswer>(browser, 'script.evaluate', {
    target: { context: window.context },
    awaitPromise: true,
    expression: `(async () => JSON.stringify(await (${fn})(...${JSON.stringify(args)})))()`,
  });
  const value = readValue(answer);
  // `fn` gave a T; JSON brought it here.
  return (typeof value === 'string' ? JSON.parse(value) : undefined) as T;
}
