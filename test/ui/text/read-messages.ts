import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageTable } from '../../../src/core/wording.ts';

const project = join(import.meta.dirname, '../../..');

/** The texts of the surfaces in a language. */
export function readTable(language: string): MessageTable {
  return JSON.parse(readFileSync(join(project, `src/ui/text/messages/${language}.json`), 'utf8'));
}

/** Everything a reader of a language may be told: each form of each text, and what the browser itself says for us. */
export function readMessages(language: string): readonly string[] {
  const folder = join(project, 'public/_locales', language.replace('-', '_'));
  const locale: Record<string, { message: string }> = JSON.parse(
    readFileSync(join(folder, 'messages.json'), 'utf8'),
  );
  const forms = Object.values(readTable(language)).flatMap((message) =>
    typeof message === 'string' ? [message] : Object.values(message),
  );
  // The browsers write $REGION$ where our texts write {region}.
  const ofBrowser = Object.values(locale).map(({ message }) =>
    message.replaceAll(/\$([A-Z]+)\$/g, (_, name: string) => `{${name.toLowerCase()}}`),
  );
  return [...forms, ...ofBrowser];
}
