import type { Day } from '../../core/day.ts';
import type { ListName, Lists } from '../lists.ts';
import { askOffer, askRecord } from './ask-facts.ts';
import { askFilm } from './ask-film.ts';
import { askService } from './ask-service.ts';
import { askEnd, askListing, askSite } from './ask-site.ts';
import type { Draft } from './draft.ts';
import type { Question } from './question.ts';

export type EntryKind = 'film' | 'site' | 'service' | 'offer' | 'record';

/** How an entry of one kind is asked for. */
export interface EntryPlan {
  readonly list: ListName;
  readonly start: readonly Question[];
  /** Questions that come again for as long as there is more to say: a site's listings, by their number. */
  readonly more?: (place: number) => readonly Question[];
  readonly end: readonly Question[];
  /** The entry there is already, which takes more of what comes again. */
  readonly findKnown?: (draft: Draft) => Draft | null;
  /** Stands in for what is not answered yet, so that a key can be compared with other entries at once. */
  readonly standIn: Draft;
}

export function planEntry(kind: EntryKind, lists: Lists, today: Day): EntryPlan {
  const { sources, authorities } = lists;
  switch (kind) {
    case 'film':
      return {
        list: 'films',
        start: askFilm(today),
        end: [],
        standIn: { language: 'en', source: sources[0]?.id ?? '', checked: today },
      };
    case 'site':
      return {
        list: 'sites',
        start: askSite(),
        more: (place) => askListing(place, lists),
        end: askEnd(today),
        findKnown: ({ host }) => toDraft(lists.sites.find((site) => site.host === host)),
        standIn: {
          kind: 'index',
          listings: [standInListing(authorities[0]?.id ?? '', today)],
          checked: today,
        },
      };
    case 'service':
      return {
        list: 'services',
        start: askService(today),
        end: [],
        standIn: { hosts: [], types: ['free'], regions: { US: {} }, source: 'x', checked: today },
      };
    case 'offer':
      return { list: 'offers', start: askOffer(lists, today), end: [], standIn: {} };
    case 'record':
      return { list: 'records', start: askRecord(lists, today), end: [], standIn: {} };
  }
}

function standInListing(authority: string, date: Day): object {
  return { authority, list: 'x', date, tier: 'B', works: 'film', url: 'https://example.org/' };
}

function toDraft(entry: object | undefined): Draft | null {
  return entry ? { ...entry } : null;
}
