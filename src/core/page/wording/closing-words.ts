import { FILM_WORDS } from './film-words.ts';
import type { Phrases } from './list-phrases.ts';

/**
 * What stands between a film's title and the wording of the page: "Lucky Man Telugu | Full Movie", "Heat HD | Free Online".
 * Alone these words end titles too ("A Serbian Film", "Born Free"), so they are dropped only right before such wording.
 */
export const CLOSING_WORDS: readonly Phrases[] = [
  ...FILM_WORDS,
  {
    language: 'en',
    phrases: [
      'movie | full | free | hd | full hd | 4k | uncut | restored | telugu | tamil | hindi | malayalam',
      'kannada | punjabi | bengali | bangla | marathi | gujarati | odia | bhojpuri | assamese | nepali',
      'urdu | sinhala | nollywood | bollywood',
    ],
  },
  { language: 'de', phrases: ['jetzt | online | der | film | komplett | kostenlos'] },
  { language: 'fr', phrases: ['complet | en'] },
  { language: 'es', phrases: ['por | vía | completa | en'] },
  { language: 'pt', phrases: ['via | completo | em'] },
  { language: 'it', phrases: ['completo | in'] },
  { language: 'sr', phrases: ['ceo | domaći'] },
  { language: 'ru', phrases: ['в'] },
];

/** Quality as pages write it at the end of a piece; titles do not end so. */
export const QUALITY_WORDS: readonly Phrases[] = [
  { language: 'en', phrases: ['hd', 'full hd', 'free hd', 'hd free', '4k uhd', 'in hd', 'uhd'] },
];
