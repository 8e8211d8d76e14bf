import { LETTERS_AND_DIGITS } from './letters.ts';

export const WORD_START = `(?<![${LETTERS_AND_DIGITS}])`;
export const WORD_END = `(?![${LETTERS_AND_DIGITS}])`;

/**
 * An expression for whole words. Scene names write dots for blanks, so a blank in `body` stands for either, in a character
 * class too: `mini[ -]?series` is "Mini.Series" as well.
 */
export function wholeWords(body: string): RegExp {
  const spaced = body.replace(/\[[^\]]*\]| /g, (part) => {
    if (part === ' ') return '[ ._]';
    return part.startsWith('[^') || part.includes('.') ? part : part.replace(' ', ' ._');
  });
  return new RegExp(`${WORD_START}(?:${spaced})${WORD_END}`, 'i');
}
