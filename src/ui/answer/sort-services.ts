import type { ServiceAnswer } from '../../core/availability/availability.ts';

/** Those that can be searched come first; otherwise in the order of the answer. */
export function sortServices(services: readonly ServiceAnswer[]): readonly ServiceAnswer[] {
  const canSearch = (answer: ServiceAnswer) => answer.searchUrl !== null;
  return [...services.filter(canSearch), ...services.filter((answer) => !canSearch(answer))];
}
