/** One piece of a message: fixed text, or the name of a placeholder. */
export type MessagePiece = { readonly text: string } | { readonly name: string };

/** Cuts "Named in {list}." into its pieces, in order. */
export function splitMessage(message: string): readonly MessagePiece[] {
  // With one capturing group, split() puts the names at the odd places.
  return message
    .split(/\{([a-z]+)\}/)
    .map((piece, place) => (place % 2 === 0 ? { text: piece } : { name: piece }))
    .filter((piece) => !('text' in piece) || piece.text !== '');
}

/** The message with its placeholders filled; a missing one stays visible as `{name}`. */
export function fillMessage(message: string, params: Readonly<Record<string, string>>): string {
  return splitMessage(message)
    .map((piece) => ('text' in piece ? piece.text : (params[piece.name] ?? `{${piece.name}}`)))
    .join('');
}
