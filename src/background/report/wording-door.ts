import type { Knowledge } from '../../core/knowledge.ts';
import { choosePackaged, directionOf } from '../../core/packaged-languages.ts';
import type { MessageTable, Wording } from '../../core/wording.ts';
import { listLanguages } from './list-languages.ts';

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
    const wanted = [...listLanguages(language), 'en'];
    const names = authorities.map((key) => {
      const inLists = lists.authorityNames(key);
      const nearest = wanted.find((one) => inLists[one] !== undefined);
      return [key, (nearest && inLists[nearest]) ?? key] as const;
    });
    return {
      language,
      direction: directionOf(language),
      messages,
      authorityNames: Object.fromEntries(names),
    };
  };
}
