import type { ComponentChild } from 'preact';
import type { Texts } from '../ui/text/create-texts.ts';

export type SceneSurface = 'banner' | 'popup' | 'options' | 'welcome';

/** One state of one surface, drawn from props alone. */
export interface Scene {
  /** Unique: `popup-here`. */
  readonly name: string;
  readonly surface: SceneSurface;
  /** Width of the window it is looked at in, CSS pixels. */
  readonly width: number;
  readonly draw: (t: Texts) => ComponentChild;
  /** Selector of what is unfolded; left out where everything stays as it comes. */
  readonly unfold?: string;
}
