import type { Knowledge } from '../../core/knowledge.ts';
import type { MessageTable, Wording } from '../../core/wording.ts';

/** Languages the package has texts in: `texts/<language>.json`. */
export const PACKAGED_LANGUAGES = ['en', 'ru'] as const;

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

export interface WordingSources {
  readonly readJson: (path: string) => Promise<unknown>;
  readonly uiLanguage: () => string;
  readonly knowledge: () => Promise<Knowledge>;
}

/** Gives the wording for a chosen language (`auto` follows the browser) and the authorities a report cites. */
export type WordingDoor = (language: string, authorities: readonly string[]) => Promise<Wording>;

export function openWording({ readJson, uiLanguage, knowledge }: WordingSources): WordingDoor {
  const tables = new Map<string, Promise<MessageTable>>();
  const read = (language: string): Promise<MessageTable> => {
    // Our own file, whose form a test of the texts holds.
    const table = tables.get(language) ?? (readJson(`texts/${language}.json`) as Promise<MessageTable>);
    tables.set(language, table);
    table.catch(() => tables.delete(language));
    return table;
  };
  return async (chosen, authorities) => {
    const language = choosePackaged(chosen === 'auto' ? uiLanguage() : chosen);
    const [messages, lists] = await Promise.all([read(language), knowledge()]);
    const names = authorities.map((key) => {
      const { [language]: own, en = key } = lists.authorityNames(key);
      return [key, own ?? en] as const;
    });
    const direction = RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
    return { language, direction, messages, authorityNames: Object.fromEntries(names) };
  };
}

/** `ru-RU` → `ru`; English where the package does not speak the language. */
export function choosePackaged(tag: string): string {
  const base = tag.split('-')[0]?.toLowerCase();
  return PACKAGED_LANGUAGES.find((language) => language === base) ?? 'en';
}
