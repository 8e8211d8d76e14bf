import type { ComponentChildren } from 'preact';
// Not from preact itself, which would bring its renderer into every page (vite.config.ts).
import { Fragment } from 'preact/jsx-runtime';
import type { Texts } from './create-texts.ts';
import { splitMessage } from './fill-message.ts';
import type { MessageKey } from './message-key.ts';

interface RichTextProps {
  readonly t: Texts;
  readonly message: MessageKey;
  /** What stands at each placeholder. */
  readonly parts: Readonly<Record<string, ComponentChildren>>;
}

/** A message with elements at its placeholders, so that a link or a title can stand inside a sentence. */
export function RichText({ t, message, parts }: RichTextProps) {
  const pieces = splitMessage(t.pattern(message)).map((piece) =>
    'text' in piece ? piece.text : <Fragment key={piece.name}>{parts[piece.name]}</Fragment>,
  );
  return <>{pieces}</>;
}
