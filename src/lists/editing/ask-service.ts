import type { Draft } from './draft.ts';
import { type Question, readWords } from './question.ts';

/** What makes a line of services.jsonl. */
export function askService(today: string): Question[] {
  return [
    { field: 'name', text: 'Official name' },
    { field: 'id', text: 'Id', initial: suggestId, isKey: true },
    { field: 'hosts', text: 'Hosts, or host/path, with commas between', read: readHosts, isKey: true },
    { field: 'types', text: 'Types: flatrate, free, ads, rent, buy, cinema', read: readWords },
    { field: 'regions', text: 'Regions (US, RU 2013..2022-05-30, FR 2020..)', read: readRegions },
    {
      field: 'search.url',
      text: 'Address of its search, with {title} in the place of the title',
      isOptional: true,
    },
    {
      field: 'search.title',
      text: 'Which title it wants: local, original or english',
      when: (draft) => 'search' in draft,
    },
    { field: 'requestUrl', text: 'Address of its page that takes wishes for titles', isOptional: true },
    { field: 'source', text: 'Where you read it: addresses or names, with semicolons between' },
    { field: 'checked', text: 'Day of your check', initial: () => today },
  ];
}

function suggestId({ name }: Draft): string | undefined {
  if (typeof name !== 'string') return undefined;
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replaceAll('+', ' plus ')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || undefined
  );
}

function readHosts(answer: string): string[] {
  return readWords(answer.toLowerCase());
}

/** `RU 2013..2022-05-30` as a region with its period. */
function readRegions(answer: string): Record<string, object> {
  return Object.fromEntries(
    readWords(answer).map((text) => {
      const [region = '', period = ''] = text.split(/\s+/);
      const [from = '', until = ''] = period.split('..');
      return [region.toUpperCase(), { ...(from && { from }), ...(until && { until }) }];
    }),
  );
}
