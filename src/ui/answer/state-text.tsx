import type { Availability } from '../../core/availability/availability.ts';
import type { Texts } from '../text/create-texts.ts';
import { describeState } from '../text/describe-state.ts';

/** The answer in words: what is so stands out, what it means follows. */
export function StateText({ availability, t }: { readonly availability: Availability; readonly t: Texts }) {
  const [fact, ...rest] = describeState(availability, t);
  return (
    <p class="state">
      <strong>{fact}</strong>
      {t.gap}
      {rest.join(t.gap)}
    </p>
  );
}
