import type { OtherWork } from '../../verdict.ts';

/** A word or shape that says: this is not a film but something else. */
export interface OtherWorkSign {
  readonly work: OtherWork;
  /**
   * `always` holds whatever else the title says. `without-video-tags` does not hold beside a tag that only video releases
   * have: "FLAC" names music, but "1080p.BluRay.FLAC1.0.x264" is a film with that sound track. `outside-title` does not
   * hold for words before the year of a release name: "Serial.Mom.1994.1080p.BluRay".
   */
  readonly when: 'always' | 'without-video-tags' | 'outside-title';
  readonly pattern: RegExp;
}
