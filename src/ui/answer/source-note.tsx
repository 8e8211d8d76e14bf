import type { PartialDay } from '../../core/day.ts';
import type { Source } from '../../core/source.ts';
import { OutLink } from '../page/out-link.tsx';
import type { Texts } from '../text/create-texts.ts';
import { RichText } from '../text/rich-text.tsx';

interface SourceNoteProps {
  readonly t: Texts;
  readonly message: 'offer.as-of' | 'offer.known' | 'record.as-of';
  readonly date: PartialDay;
  readonly source: Source;
}

/** From when a fact is and who states it. */
export function SourceNote({ t, message, date, source }: SourceNoteProps) {
  const link = (
    <OutLink href={source.url} label={t('source.opens', { name: source.name })}>
      <bdi>{source.name}</bdi>
    </OutLink>
  );
  return (
    <span class="note">
      <RichText t={t} message={message} parts={{ date: t.date(date), source: link }} />
    </span>
  );
}
