/**
 * Mends what needs no judgement, so that the schema sees one record a line: foreign line ends, a byte order mark, decomposed
 * letters, records written over several lines, blanks around texts. Lines keep their places: those of a joined record but the
 * first become blank.
 */
export function tidyLines(text: string): string {
  const lines = text
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .split(/\r\n|\r|\n/);
  return joinRecords(lines).map(trimTexts).join('\n');
}

/** A record begins where a line begins with a brace; the lines up to the next one may be the rest of it. */
function joinRecords(lines: readonly string[]): string[] {
  const starts = lines.flatMap((line, index) => (line.startsWith('{') || index === 0 ? [index] : []));
  return starts.flatMap((start, at) => joinRecord(lines.slice(start, starts[at + 1] ?? lines.length)));
}

function joinRecord(lines: readonly string[]): readonly string[] {
  const [first = '', ...rest] = lines;
  if (isJson(first)) return lines;
  const joined = readJson(lines.join('\n'));
  return joined === undefined ? lines : [JSON.stringify(joined), ...rest.map(() => '')];
}

function isJson(text: string): boolean {
  return readJson(text) !== undefined;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function trimTexts(line: string): string {
  const record = readJson(line);
  if (record === undefined) return line;
  return JSON.stringify(record, (_key, value: unknown) => (typeof value === 'string' ? value.trim() : value));
}
