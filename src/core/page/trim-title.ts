/** Without separators and brackets left hanging at either end; one that closes inside the title stays. */
export function trimTitle(title: string): string {
  return title
    .replace(/^[\s,.:;|/\\–—\-»«"“”„)\]}]+(?=\S)/u, '')
    .replace(/[\s,:;|/\\–—\-»«"“”„([{]+$/u, '')
    .trim();
}
