import * as v from 'valibot';
import type { LiveAnswer } from '../../core/availability/live-answer.ts';
import { isDay } from '../../core/day.ts';
import { isRegion } from '../../core/region.ts';

const text = v.pipe(v.string(), v.maxLength(500));
const region = v.pipe(v.string(), v.check(isRegion));

const answer: v.GenericSchema<unknown, LiveAnswer> = v.object({
  source: v.object({ name: text, url: v.exactOptional(text) }),
  asOf: v.pipe(v.string(), v.check(isDay)),
  isFound: v.boolean(),
  offers: v.array(
    v.object({
      service: text,
      serviceName: v.exactOptional(text),
      regions: v.array(region),
      type: v.picklist(['flatrate', 'free', 'ads', 'rent', 'buy', 'cinema']),
      price: v.exactOptional(v.object({ amount: v.number(), currency: text })),
      link: v.exactOptional(text),
    }),
  ),
  covered: v.array(region),
  links: v.array(v.object({ name: text, url: text })),
});

/** A stored answer, or null when it is none: another version may have written it. */
export function checkLiveAnswer(stored: unknown): LiveAnswer | null {
  const result = v.safeParse(answer, stored);
  return result.success ? result.output : null;
}
