import type { Region } from '../../core/region.ts';
import type { Texts } from '../text/create-texts.ts';
import { RegionSelect } from './region-select.tsx';

interface RegionAddProps {
  readonly t: Texts;
  readonly id: string;
  readonly served: readonly Region[];
  readonly onAdd: (region: Region) => void;
}

/** One more region to be answered for beside the reader's own: a select that shows what it does, not what was chosen. */
export function RegionAdd({ t, id, served, onAdd }: RegionAddProps) {
  return (
    <div class="region-add">
      <label for={id}>{t('beside.add')}</label>
      <RegionSelect t={t} id={id} value={null} served={served} onChoose={onAdd} />
    </div>
  );
}
