import type { Texts } from '../text/create-texts.ts';
import { LiveSettingsButton } from './live-settings-button.tsx';

interface LiveInvitationProps {
  readonly t: Texts;
  readonly onChooseSources: () => void;
}

/** One quiet line: most readers will do without. */
export function LiveInvitation({ t, onChooseSources }: LiveInvitationProps) {
  return (
    <div class="live-off remind note">
      <span>{t('live.off')}</span>
      <LiveSettingsButton t={t} onChooseSources={onChooseSources} />
    </div>
  );
}
