export type Edge = 'top' | 'bottom';

/** Where the banner stands: at which edge of the window, and how many pixels from it. */
export interface BannerSpot {
  readonly edge: Edge;
  readonly inset: number;
}

/** What takes more of the window's height than this is no bar; beside it the banner would stand in the middle. */
export const MOST_OF_WINDOW = 0.4;

/**
 * Chooses the edge: the wanted one, unless the page has something of its own there and the other is free. With bars at
 * both, the banner stands beside the one at the wanted edge.
 * @param taken How far what the page keeps at each edge reaches into the window, in pixels; 0 for a free edge.
 */
export function chooseSpot(
  wanted: Edge,
  taken: Readonly<Record<Edge, number>>,
  windowHeight: number,
): BannerSpot {
  const other = wanted === 'top' ? 'bottom' : 'top';
  const edge = taken[wanted] > 0 && taken[other] === 0 ? other : wanted;
  return { edge, inset: taken[edge] <= windowHeight * MOST_OF_WINDOW ? Math.round(taken[edge]) : 0 };
}

/** Whether what the page keeps at the edge of a spot has come to reach under the banner there. */
export function isCovering({ edge, inset }: BannerSpot, taken: Readonly<Record<Edge, number>>): boolean {
  return Math.round(taken[edge]) > inset;
}
