import type { Store } from '../../adapters/store.ts';
import type { AskedFilm } from '../../messages/protocol.ts';

/**
 * Questions on their way from the menu to the page that answers them. They wait in memory and not in that page's address,
 * which the browser would write into its history.
 */
export interface AskedFilms {
  /** Keeps a question and gives the id it is recalled by. */
  readonly keep: (asked: AskedFilm) => Promise<string>;
  /** An empty question where there is none of that id. */
  readonly recall: (id: string) => Promise<AskedFilm>;
  readonly forgetPrivate: () => Promise<void>;
}

type KeptQuestion = AskedFilm & { readonly id: string };

const KEY = 'asked-films';
const MOST_KEPT = 20;

export function openAskedFilms(session: Store): AskedFilms {
  // Written by this file only, into memory that nothing else can reach.
  const read = async () => ((await session.get(KEY)) ?? []) as readonly KeptQuestion[];
  return {
    async keep(asked) {
      const id = crypto.randomUUID();
      await session.set(KEY, [...(await read()), { ...asked, id }].slice(-MOST_KEPT));
      return id;
    },
    async recall(wanted) {
      const found = (await read()).find(({ id }) => id === wanted);
      return found ?? { text: '', film: null, isPrivate: true };
    },
    async forgetPrivate() {
      const kept = await read();
      if (kept.some(({ isPrivate }) => isPrivate)) {
        await session.set(
          KEY,
          kept.filter(({ isPrivate }) => !isPrivate),
        );
      }
    },
  };
}
