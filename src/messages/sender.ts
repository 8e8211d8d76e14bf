/** Who sent a message, as the browser says it; nothing of it comes from the message. */
export interface Sender {
  /** `page`: our content script in a web page. `surface`: one of our own extension pages. */
  readonly from: 'page' | 'surface' | 'stranger';
  /** Null for the popup. */
  readonly tabId: number | null;
  readonly isPrivate: boolean;
}
