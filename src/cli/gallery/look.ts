/** How a scene is looked at. */
export interface Look {
  readonly scheme: 'light' | 'dark';
  /** True: the reader's own colours take the place of ours. */
  readonly isForced: boolean;
  readonly language: string;
  /** True: mirrored, whatever the language. */
  readonly isMirrored: boolean;
}

export const plainLook: Look = { scheme: 'light', isForced: false, language: 'en', isMirrored: false };

/** `dark-ru`, `forced-en`, `light-rtl-en`. */
export function nameLook({ scheme, isForced, language, isMirrored }: Look): string {
  return [isForced ? 'forced' : scheme, ...(isMirrored ? ['rtl'] : []), language].join('-');
}
