const BETWEEN = /\s+(?:::|[|｜•»·—–-])\s+|\s*[|｜]\s*|\s*::\s*|\s+:\s+/u;

/** The pieces of a page title: "Heat (1995) - Watch online | Filmhouse" has three. */
export function splitPieces(text: string): string[] {
  return text.split(BETWEEN).filter((piece) => piece !== '');
}
