import type { Region } from '../../core/region.ts';
import type { Texts } from '../text/create-texts.ts';
import { listRegions, type RegionName } from './list-regions.ts';

interface RegionSelectProps {
  readonly t: Texts;
  readonly id: string;
  readonly value: Region | null;
  /** Regions with services in the lists: they come first. */
  readonly served: readonly Region[];
  readonly onChoose: (region: Region) => void;
  /** Its name where no label stands beside it. */
  readonly label?: string;
}

function RegionOptions({ label, regions }: { label: string; regions: readonly RegionName[] }) {
  return (
    <optgroup label={label}>
      {regions.map(({ region, name }) => (
        <option key={region} value={region}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}

/** A native select: it can be typed into, works by keyboard and on a phone. */
export function RegionSelect({ t, id, value, served, onChoose, label }: RegionSelectProps) {
  const all = listRegions(t.language);
  const isServed = ({ region }: RegionName) => served.includes(region);
  const others = all.filter((entry) => !isServed(entry));
  return (
    <select
      id={id}
      value={value ?? ''}
      onChange={(event) => onChoose(event.currentTarget.value)}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {value === null && <option value="">{t('welcome.region-none')}</option>}
      {served.length > 0 && (
        <RegionOptions label={t('popup.regions-served')} regions={all.filter(isServed)} />
      )}
      <RegionOptions label={t('popup.regions-other')} regions={others} />
    </select>
  );
}
