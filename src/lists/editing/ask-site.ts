import type { Lists } from '../lists.ts';
import type { Candidate, Question } from './question.ts';
import { askSource, readYes } from './question.ts';

/** What makes a line of sites.jsonl, without its listings. */
export function askSite(): Question[] {
  return [
    { field: 'host', text: 'Host, or host/path on a shared host', read: readHost, isKey: true },
    { field: 'kind', text: 'Kind: index, streaming or locker' },
  ];
}

/** Who names the site: one listing, at the given place among the listings. */
export function askListing(place: number, { authorities }: Lists): Question[] {
  const at = (name: string) => `listings.${place}.${name}`;
  return [
    {
      field: at('authority'),
      text: 'Authority that names it (id or part of its name)',
      find: (answer) => findAuthorities(authorities, answer),
    },
    { field: at('list'), text: 'Official name of the list or the decision' },
    { field: at('case'), text: 'Case number', isOptional: true },
    { field: at('date'), text: 'Date (YYYY-MM-DD, YYYY-MM or YYYY)' },
    { field: at('tier'), text: 'Tier: A a court order, B a government list without a finding' },
    { field: at('works'), text: 'Works concerned: film, or books-and-music', initial: () => 'film' },
    { field: at('url'), text: 'Address where you read it' },
    {
      field: at('secondary'),
      text: 'Is that a press report and not the document? (y/N)',
      isOptional: true,
      read: readYes,
    },
    { field: at('note'), text: 'Note, in neutral words', isOptional: true },
  ];
}

/** What became of the site, where that is known; ends with the day of the check. */
export function askEnd(today: string): Question[] {
  const isGone = (draft: Readonly<Record<string, unknown>>) => 'gone' in draft;
  return [
    {
      field: 'gone.how',
      text: 'Is it gone? closed, seized, renamed or changed-hands; empty when it is not',
      isOptional: true,
    },
    { field: 'gone.since', text: 'Gone since (YYYY-MM-DD, YYYY-MM or YYYY)', when: isGone },
    ...askSource('gone.source').map((question) => ({ ...question, when: isGone })),
    { field: 'checked', text: 'Day of your check', initial: () => today },
  ];
}

/** An address pasted from the browser is taken as the host in it. */
function readHost(answer: string): string {
  return answer
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
}

function findAuthorities(authorities: Lists['authorities'], answer: string): Candidate[] {
  const sought = answer.toLowerCase();
  return authorities
    .filter(({ id, names }) =>
      [id, ...Object.values(names)].some((name) => name.toLowerCase().includes(sought)),
    )
    .map(({ id, names }) => ({ id, label: names['en'] ?? id }));
}
