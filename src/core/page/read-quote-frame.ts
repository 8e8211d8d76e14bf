import { isTightBehind } from './is-tight-behind.ts';
import type { TitleFrame } from './read-frame.ts';

/** A word behind the closing quote; scripts without blanks, and brackets or dashes, go on otherwise. */
const GOES_ON = /[»”“"]\s+(?=\p{L})(.*)$/u;

/** The frame of a title in quotes: they mark it, but headlines quote too, "Film «Heat» comes to cinemas". */
export function readQuoteFrame(text: string): TitleFrame {
  const rest = GOES_ON.exec(text)?.[1];
  return {
    isClean: true,
    isTight: rest === undefined || isTightBehind(rest),
    isAlone: false,
    saysFilm: true,
  };
}
