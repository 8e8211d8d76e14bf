import type english from './messages/en.json';

/** Every text there is; the English table is the measure. Type only: no table is bundled by it. */
export type MessageKey = keyof typeof english;
