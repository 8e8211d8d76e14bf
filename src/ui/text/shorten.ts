/** Text of a page, cut so that no line of ours is flooded by it. Never cuts a character in two. */
export function shorten(text: string, limit = 90): string {
  // What is far beyond the limit need not be taken apart.
  const characters = Array.from(text.slice(0, limit * 4));
  if (characters.length <= limit) return text;
  return `${characters
    .slice(0, limit - 1)
    .join('')
    .replace(/[\s.,;:_-]+$/, '')}…`;
}
