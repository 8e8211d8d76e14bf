import type { Availability, OfferAnswer } from '../../core/availability/availability.ts';
import type { Region } from '../../core/region.ts';
import type { Texts } from './create-texts.ts';

function regionsOf(answers: readonly OfferAnswer[]): readonly Region[] {
  return [...new Set(answers.flatMap((answer) => answer.regions))];
}

/** The answer in one sentence or two. Absence is always ours ("known to us") and dated. */
export function describeState(availability: Availability, t: Texts): string {
  const place = { region: t.regions([availability.region]), date: t.date(availability.on) };
  if (availability.state !== 'elsewhere') return t(`state.${availability.state}`, place);
  return t('state.elsewhere', { ...place, regions: t.regions(regionsOf(availability.elsewhere)) });
}
