const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Fences text that may run against the direction of the sentence it is put into, so that an Arabic title does not
 * pull the full stop to its other side. Other text stays as it is: it may end up in a terminal or a test.
 */
export function isolateText(text: string, direction: 'ltr' | 'rtl'): string {
  return direction === 'rtl' || RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}
