import type { Day } from '../core/day.ts';
import { openKnowledge } from '../core/open-knowledge.ts';
import type { MessageTable } from '../core/wording.ts';
import { createTexts } from '../ui/text/create-texts.ts';
import { answerQuery } from './verdict/answer-query.ts';
import { parseVerdictOptions } from './verdict/parse-verdict-options.ts';
import { readQuery } from './verdict/read-query.ts';

export interface VerdictSurroundings {
  /** The compiled lists. */
  readonly knowledge: Uint8Array;
  /** The English texts. */
  readonly messages: MessageTable;
  readonly today: Day;
  readonly lines: AsyncIterable<string>;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/**
 * `npm run -s verdict -- [--region CC] [--on YYYY-MM-DD]`: one JSON object a line in, one answer a line out, in order.
 * A line that cannot be used is answered with `{"error", "line"}` and the rest goes on. Gives the exit status.
 */
export async function runVerdict(args: readonly string[], around: VerdictSurroundings): Promise<number> {
  const options = parseVerdictOptions(args, around.today);
  if ('error' in options) {
    around.complain(options.error);
    return 2;
  }
  const knowledge = openKnowledge(around.knowledge);
  const texts = createTexts({
    language: 'en',
    direction: 'ltr',
    messages: around.messages,
    authorityNames: listAuthorityNames(knowledge.authorityNames),
  });
  let status = 0;
  let line = 0;
  for await (const text of around.lines) {
    line++;
    if (text.trim() === '') continue;
    const query = readQuery(text);
    if ('error' in query) status = 1;
    around.print(
      JSON.stringify(
        'error' in query
          ? { error: query.error, line }
          : await answerQuery(query, { ...options, knowledge, texts }),
      ),
    );
  }
  return status;
}

/** The names are asked for one by one, so a record that looks them up when read serves for all. */
function listAuthorityNames(
  namesOf: (id: string) => Readonly<Record<string, string>>,
): Record<string, string> {
  return new Proxy<Record<string, string>>({}, { get: (_, id) => namesOf(String(id))['en'] });
}
