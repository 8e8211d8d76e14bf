import type { BannerManners } from '../messages/settings.ts';
import { RadioGroup } from '../ui/form/radio-group.tsx';
import { TickBox } from '../ui/form/tick-box.tsx';
import type { OptionsProps } from './options-model.ts';

const OCCASIONS: readonly BannerManners['comesFor'][] = ['listed-and-downloads', 'listed', 'nothing'];
const PLACES: readonly BannerManners['place'][] = ['top', 'bottom'];

/** What is flagged, for which flags a banner comes, and where it stands. */
export function FlagSettings({ model: { t, settings }, actions }: OptionsProps) {
  const { banner, flagsOnEvidence } = settings;
  return (
    <>
      <TickBox
        label={t('options.flags-on-evidence')}
        help={t('options.flags-on-evidence-help')}
        isTicked={flagsOnEvidence}
        onTick={(isTicked) => actions.change({ flagsOnEvidence: isTicked })}
      />
      <RadioGroup
        name="banner-for"
        legend={t('options.banner-for')}
        value={banner.comesFor}
        choices={OCCASIONS.map((value) => ({ value, label: t(`options.banner-for.${value}`) }))}
        onChoose={(comesFor) => actions.change({ banner: { ...banner, comesFor } })}
      />
      <RadioGroup
        name="banner-place"
        legend={t('options.banner-place')}
        value={banner.place}
        choices={PLACES.map((value) => ({ value, label: t(`options.banner-place.${value}`) }))}
        onChoose={(place) => actions.change({ banner: { ...banner, place } })}
      />
    </>
  );
}
