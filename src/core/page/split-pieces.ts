const BETWEEN = /\s+(?:::|\/\/|[|｜•»·*—–-])\s+|\s*[|｜]\s*|\s*::\s*/u;
const COLON = /\s+:\s+/u;

/**
 * The pieces of a page title: "Heat (1995) - Watch online | Filmhouse" has three. A colon between blanks parts pieces too,
 * unless told otherwise: French puts a blank before the colon of a title, "Heat : la suite".
 */
export function splitPieces(text: string, hasColon = true): string[] {
  return text
    .split(BETWEEN)
    .flatMap((piece) => (hasColon ? piece.split(COLON) : [piece]))
    .filter((piece) => piece !== '');
}
