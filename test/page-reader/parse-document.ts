import { parseHTML } from 'linkedom';

/** A parsed document, as the command line has it. */
export function parseDocument(html: string): Document {
  return parseHTML(html).document;
}
