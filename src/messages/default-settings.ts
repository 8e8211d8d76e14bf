import type { Settings } from './settings.ts';

/** The settings of somebody who has chosen nothing yet. */
export const DEFAULT_SETTINGS: Settings = {
  version: 2,
  region: null,
  otherRegions: [],
  myServices: [],
  language: 'auto',
  titleLanguages: [],
  asOf: null,
  banner: { place: 'top', comesFor: 'listed-and-downloads' },
  flagsOnEvidence: true,
  badgeSaysMine: false,
  sources: [],
  dismissals: [],
  allowed: [],
  corrections: [],
};
