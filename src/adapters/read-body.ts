/**
 * The bytes of an answer. `readLength` may tell from the first of them how many there are, or null: Chromium tells the end
 * of a file 3 ms after its last byte, a third of the time that 1 MB of a package takes (156), and a worker that was asleep
 * waits for it. What comes behind the told length may be missing from the bytes.
 */
export async function readBody(
  response: Response,
  readLength: (start: Uint8Array) => number | null,
): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  let wanted = Number.POSITIVE_INFINITY;
  while (reader && length < wanted) {
    const { done, value } = await reader.read();
    if (done) break;
    if (chunks.length === 0) wanted = readLength(value) ?? wanted;
    chunks.push(value);
    length += value.length;
  }
  return join(chunks, length);
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = chunks;
  if (first && chunks.length === 1) return first;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
