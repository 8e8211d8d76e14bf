import { LiveFailure } from './live-failure.ts';

/** The body as text. Rejects with a LiveFailure when it is longer than `most` bytes, without reading on. */
export async function readBounded(response: Response, most: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > most) {
      await reader.cancel();
      throw new LiveFailure('malformed');
    }
    text += decoder.decode(value, { stream: true });
  }
}
