import type { Phrases } from './list-phrases.ts';
import { TAIL_PHRASES_OF_ASIA } from './tail-phrases-asia.ts';
import { TAIL_PHRASES_OF_EUROPE } from './tail-phrases-europe.ts';

/** What pages put after a film's title; from the first of them on, nothing belongs to the title. */
export const TAIL_PHRASES: readonly Phrases[] = [...TAIL_PHRASES_OF_EUROPE, ...TAIL_PHRASES_OF_ASIA];
