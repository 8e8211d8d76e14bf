import type { Phrases } from './list-phrases.ts';

/** Words for watching: games, books and music can be had, films are watched. */
export const WATCH_WORDS: readonly Phrases[] = [
  { language: 'en', phrases: ['watch | online | stream | streaming'] },
  { language: 'ru', phrases: ['смотреть | онлайн'] },
  { language: 'uk', phrases: ['дивитися | дивитись'] },
  { language: 'fr', phrases: ['voir | regarder'] },
  { language: 'es', phrases: ['ver'] },
  { language: 'pt', phrases: ['assistir | assista'] },
  { language: 'it', phrases: ['guarda | guardare'] },
  { language: 'de', phrases: ['anschauen | ansehen | schauen'] },
  { language: 'pl', phrases: ['oglądaj'] },
  { language: 'sr', phrases: ['gledaj | gledajte'] },
  { language: 'tr', phrases: ['izle'] },
  { language: 'id', phrases: ['nonton'] },
  { language: 'vi', phrases: ['xem'] },
  { language: 'ar', phrases: ['مشاهدة'] },
  { language: 'fa', phrases: ['تماشا | تماشای'] },
  { language: 'he', phrases: ['צפייה'] },
  { language: 'ja', phrases: ['視聴'] },
  { language: 'ko', phrases: ['보기 | 다시보기'] },
  { language: 'zh', phrases: ['观看 | 觀看'] },
  { language: 'th', phrases: ['ดู'] },
];
