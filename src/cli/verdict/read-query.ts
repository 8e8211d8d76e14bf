import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const QUERY = v.object({
  url: v.optional(v.string()),
  title: v.optional(v.string()),
  html: v.optional(v.string()),
  dom: v.optional(
    v.object({
      magnets: v.optional(count, 0),
      torrent_links: v.optional(count, 0),
      player: v.optional(count, 0),
    }),
  ),
});

/** One line of input: what is known of a page. */
export type VerdictQuery = v.InferOutput<typeof QUERY>;

/** Reads one line; keys that mean nothing here are passed over, so that corpora with labels can be fed as they are. */
export function readQuery(line: string): VerdictQuery | { readonly error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: 'This line is not JSON.' };
  }
  if (Array.isArray(value)) return { error: 'This line is a list, not an object.' };
  const result = v.safeParse(QUERY, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  return { error: `${v.getDotPath(issue) ?? 'This line'}: ${issue.message}.` };
}
