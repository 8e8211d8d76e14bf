import type { Phrases } from './phrase.ts';

/** Words by which a page says that what it offers is a film. */
export const FILM_WORDS: readonly Phrases[] = [
  { language: 'en', phrases: ['full movie', 'movie', 'feature film'] },
  { language: 'ru', phrases: ['фильм', 'мультфильм', 'кинофильм', 'полнометражный'] },
  { language: 'uk', phrases: ['фільм', 'мультфільм'] },
  { language: 'bg', phrases: ['филм'] },
  { language: 'sr', phrases: ['film'] },
  { language: 'de', phrases: ['film', 'spielfilm', 'kinofilm', 'ganzer film'] },
  { language: 'fr', phrases: ['film', 'film complet', 'le film'] },
  { language: 'es', phrases: ['película', 'pelicula', 'película completa'] },
  { language: 'pt', phrases: ['filme', 'filme completo'] },
  { language: 'it', phrases: ['film completo', 'il film'] },
  { language: 'pl', phrases: ['cały film'] },
  { language: 'cs', phrases: ['celý film'] },
  { language: 'hu', phrases: ['teljes film'] },
  { language: 'ro', phrases: ['filmul'] },
  { language: 'tr', phrases: ['filmi', 'film izle'] },
  { language: 'el', phrases: ['ταινία'] },
  { language: 'fi', phrases: ['elokuva'] },
  { language: 'id', phrases: ['nonton film', 'nonton movie'] },
  { language: 'vi', phrases: ['phim lẻ'] },
  { language: 'th', phrases: ['หนัง'] },
  { language: 'ar', phrases: ['فيلم'] },
  { language: 'fa', phrases: ['فیلم'] },
  { language: 'he', phrases: ['סרט', 'בסרט'] },
  { language: 'hi', phrases: ['फिल्म', 'मूवी'] },
  { language: 'ja', phrases: ['映画', '劇場版', '洋画', '邦画', 'gekijouban', 'gekijoban'] },
  { language: 'ko', phrases: ['영화', '극장판'] },
  { language: 'zh', phrases: ['电影', '電影', '剧场版', '劇場版', '影片'] },
  { language: 'ta', phrases: ['திரைப்படம்'] },
  { language: 'bn', phrases: ['মুভি', 'চলচ্চিত্র'] },
  { language: 'ms', phrases: ['filem'] },
];

/** Segments of an address under which sites keep films. */
export const FILM_PATH =
  /^(?:(?:on-?demand-?)?movies?|films?|filmy|filme|filmes|filmovi|filmek|filmer|pel[ií]culas?|dianying|kino|cartoons|mult(?:fil?my?|iki)|multfilmy|elokuvat|eiga|phim-le|movie-details)(?:[-_].*)?$/i;

/** Segments of an address under which sites keep series. */
export const SERIES_PATH =
  /^(?:tv(?:-?(?:series|shows?))?|series?|seriali?|serialy|serialai|seriale|dizi(?:ler)?|seasons?|episodes?|temporadas?|s[eé]ries?-.*|doramy?|serien|dianshiju|phim-bo)$/i;
