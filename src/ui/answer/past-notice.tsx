import type { ComponentChildren } from 'preact';
import type { Day } from '../../core/day.ts';
import { Icon } from '../icons/icon.tsx';
import type { Texts } from '../text/create-texts.ts';

interface PastNoticeProps {
  readonly on: Day;
  readonly t: Texts;
  /** The way back, where the surface has one. */
  readonly children?: ComponentChildren;
}

/** Says that the answer is one of the past, which everything below it must be read by. */
export function PastNotice({ on, t, children }: PastNoticeProps) {
  return (
    <p class="past">
      <Icon name="past" />
      <span>{t('past.notice', { date: t.date(on) })}</span>
      {children}
    </p>
  );
}
