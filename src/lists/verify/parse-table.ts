/** Rows of a table with a head, as records of texts. `\N` stands for nothing in the dumps we read. */
export type TableRow = Readonly<Record<string, string>>;

/** A table with tabs between the fields and no quotes. */
export function parseTabs(text: string): TableRow[] {
  return nameFields(text.split('\n').map((line) => line.replace(/\r$/, '').split('\t')));
}

/** A table with commas, fields in quotes where they need it; a quote inside is doubled or has a backslash. */
export function parseCommas(text: string): TableRow[] {
  return nameFields(text.split('\n').map((line) => splitCommas(line.replace(/\r$/, ''))));
}

function splitCommas(line: string): string[] {
  const fields = line.matchAll(/(?:^|,)(?:"((?:[^"\\]|\\.|"")*)"|([^,]*))/g);
  return [...fields].map(([, quoted, bare]) => quoted?.replace(/\\(.)|"(")/g, '$1$2') ?? bare ?? '');
}

function nameFields([head = [], ...rows]: readonly string[][]): TableRow[] {
  return rows
    .filter((row) => row.length > 1)
    .map((row) =>
      Object.fromEntries(head.map((name, at) => [name, row[at] === '\\N' ? '' : (row[at] ?? '')])),
    );
}
