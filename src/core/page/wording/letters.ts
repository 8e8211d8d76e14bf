/**
 * The letters of the scripts there are, to stand inside the brackets of an expression. Ranges, because an expression with
 * `\p{L}` that minds no case takes the engine two milliseconds to compile, and a worker that has just started would
 * compile forty of them before its first verdict.
 */
export const LETTERS =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3021-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefe\\uff21-\\uff3a\\uff41-\\uffdc';

/** The same with digits. */
export const LETTERS_AND_DIGITS = `0-9\\uff10-\\uff19${LETTERS}`;
