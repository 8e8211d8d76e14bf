import type { OtherWork } from '../verdict.ts';
import { OTHER_WORK_SIGNS } from './wording/other-works.ts';

export interface OtherWorkFound {
  readonly work: OtherWork;
  /** The word or shape that says so, as written. */
  readonly text: string;
}

/** What the text says it is, when that is not a film; else null. Dots and underscores count as spaces. */
export function findOtherWork(text: string, hasVideoTags: boolean): OtherWorkFound | null {
  const spaced = text.replace(/_/g, ' ');
  for (const sign of OTHER_WORK_SIGNS) {
    if (sign.when === 'without-video-tags' && hasVideoTags) continue;
    const match = sign.pattern.exec(spaced);
    if (match) return { work: sign.work, text: match[0] };
  }
  return null;
}
