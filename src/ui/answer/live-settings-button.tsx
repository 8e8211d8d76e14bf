import type { Texts } from '../text/create-texts.ts';

interface LiveSettingsButtonProps {
  readonly t: Texts;
  readonly onChooseSources: () => void;
}

/** Leads to where the live sources are switched on and mended. */
export function LiveSettingsButton({ t, onChooseSources }: LiveSettingsButtonProps) {
  return (
    <button type="button" class="small" onClick={onChooseSources}>
      {t('action.live-sources')}
    </button>
  );
}
