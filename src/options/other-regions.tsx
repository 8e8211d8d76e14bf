import type { Region } from '../core/region.ts';
import { RegionAdd } from '../ui/region/region-add.tsx';
import type { Texts } from '../ui/text/create-texts.ts';

interface OtherRegionsProps {
  readonly t: Texts;
  readonly regions: readonly Region[];
  readonly served: readonly Region[];
  readonly onChange: (regions: readonly Region[]) => void;
}

/** Regions answered for beside the own one: where the reader travels, where the family lives. */
export function OtherRegions({ t, regions, served, onChange }: OtherRegionsProps) {
  return (
    <div class="field">
      <h3>{t('beside.title')}</h3>
      <p class="note">{t('options.other-regions-help')}</p>
      <ul class="entries">
        {regions.map((region) => (
          <li class="entry" key={region}>
            <span>{t.region(region)}</span>
            <button
              type="button"
              aria-label={t('options.remove-named', { name: t.region(region) })}
              onClick={() => onChange(regions.filter((one) => one !== region))}
            >
              {t('action.remove')}
            </button>
          </li>
        ))}
      </ul>
      <RegionAdd
        t={t}
        id="region-add"
        served={served}
        onAdd={(region) => onChange([...regions.filter((one) => one !== region), region])}
      />
    </div>
  );
}
