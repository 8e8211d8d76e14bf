/** Text of a page, cut so that no line of ours is flooded by it. Never cuts a character in two. */
export function shorten(text: string, limit = 90): string {
  const characters = Array.from(text.slice(0, limit * 4));
  if (characters.length <= limit) return text.length > limit * 4 ? `${text.slice(0, limit)}…` : text;
  return `${characters
    .slice(0, limit - 1)
    .join('')
    .trimEnd()}…`;
}
