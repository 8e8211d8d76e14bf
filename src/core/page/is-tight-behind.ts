import { beginsWithWording } from './drop-wording.ts';
import { isVideoTag } from './release-tags.ts';
import { isWeakTag } from './weak-tags.ts';

/** True when what stands behind a title is nothing, the tags of a copy, or wording: no sentence goes on there. */
export function isTightBehind(rest: string): boolean {
  const [word = ''] = rest.split(/[\s()[\],|/]+/);
  return rest === '' || isVideoTag(word) || isWeakTag(word) || beginsWithWording(rest);
}
