import type { Region } from '../../core/region.ts';
import type { Texts } from '../text/create-texts.ts';
import { RegionSelect } from './region-select.tsx';

interface RegionFieldProps {
  readonly t: Texts;
  /** Null until the reader has confirmed one. */
  readonly region: Region | null;
  readonly guessed: Region | null;
  /** Regions with services in the lists: they come first. */
  readonly served: readonly Region[];
  readonly onChoose: (region: Region) => void;
}

/** The reader's region, with a word on where it comes from while it is a guess. */
export function RegionField({ t, region, guessed, served, onChoose }: RegionFieldProps) {
  return (
    <div class="field">
      <label for="region">{t('welcome.region')}</label>
      <RegionSelect t={t} id="region" value={region ?? guessed} served={served} onChoose={onChoose} />
      {region === null && guessed !== null && <p class="note">{t('welcome.region-guess')}</p>}
    </div>
  );
}
