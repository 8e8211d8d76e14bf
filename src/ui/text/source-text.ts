import type { Texts } from './create-texts.ts';
import type { MessageKey } from './message-key.ts';

/**
 * What a live source wants said: what it is, what is sent to it, whom it thanks. The sources are a list that the worker
 * knows; a test holds that each of them has its texts.
 */
export function sourceText(id: string, part: 'about' | 'sends' | 'notice', t: Texts): string {
  const keys = {
    about: `source.about.${id}`,
    sends: `source.sends.${id}`,
    notice: `source.notice.${id}`,
  };
  return t(keys[part] as MessageKey);
}
