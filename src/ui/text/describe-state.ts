import type { Availability, OfferAnswer } from '../../core/availability/availability.ts';
import type { Region } from '../../core/region.ts';
import type { Texts } from './create-texts.ts';
import { nameRegions } from './name-regions.ts';

function regionsOf(answers: readonly OfferAnswer[]): readonly Region[] {
  return [...new Set(answers.flatMap((answer) => answer.regions))];
}

/** The answer as sentences, the fact first. Absence is always ours ("known to us") and dated. */
export function describeState(availability: Availability, t: Texts): readonly string[] {
  const { state, region, on, elsewhere } = availability;
  const place = { region: t.regions([region]), date: t.date(on) };
  switch (state) {
    case 'here':
      return [t('state.here', place)];
    case 'elsewhere':
      return [
        t('state.absent', place),
        t('state.elsewhere', { regions: nameRegions(regionsOf(elsewhere), t) }),
      ];
    case 'none-known':
    case 'unknown':
      return [t('state.absent', place), t(`state.${state}`)];
  }
}
