import { parseArgs } from 'node:util';
import { type Day, isDay } from '../../core/day.ts';
import { isRegion, type Region } from '../../core/region.ts';

export interface VerdictOptions {
  readonly region: Region | null;
  readonly on: Day;
}

/** Reads `--region` and `--on`; what does not fit is said in one sentence. */
export function parseVerdictOptions(
  args: readonly string[],
  today: Day,
): VerdictOptions | { readonly error: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { region: { type: 'string' }, on: { type: 'string' } },
    });
    const region = values.region?.toUpperCase() ?? null;
    if (region !== null && !isRegion(region))
      return { error: `--region wants two letters such as RU, not "${values.region}".` };
    const on = values.on ?? today;
    if (!isDay(on)) return { error: `--on wants a day such as 2014-12-26, not "${on}".` };
    return { region, on };
  } catch (error) {
    return {
      error: `${error instanceof Error ? error.message : String(error)} Usage: verdict [--region CC] [--on YYYY-MM-DD]`,
    };
  }
}
