/** What goes back over the wire: an error is a value there, because browsers lose thrown ones in different ways. */
export type Answer =
  | { readonly ok: true; readonly reply: unknown }
  | { readonly ok: false; readonly error: string };

/** The other end refused or failed; the message says why. */
export class MessageError extends Error {
  override readonly name = 'MessageError';
}

/** The reply of an answer, or a MessageError. A missing answer means that nobody was listening. */
export function openAnswer(answer: unknown): unknown {
  if (!isAnswer(answer)) throw new MessageError('Nobody answered');
  if (!answer.ok) throw new MessageError(answer.error);
  return answer.reply;
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
