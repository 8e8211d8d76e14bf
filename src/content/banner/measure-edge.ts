import { isPlayerAddress } from '../../page-reader/read-players.ts';
import { type Edge, MOST_OF_WINDOW } from './choose-spot.ts';

/** Points across the window, and as deep as the folded banner is: where it would cover something. */
const ACROSS = [0.1, 0.3, 0.5, 0.7, 0.9];
const DEEP = [4, 30, 60, 90];

/**
 * How far what the page keeps at an edge of the window reaches into it, in pixels: bars that stay when the page is
 * scrolled, such as a cookie notice, and players, whose controls are at their edge. 0 when there is nothing of the kind.
 */
export function measureEdge(view: Window, edge: Edge): number {
  const { innerWidth, innerHeight } = view;
  const seen = new Set<Element>();
  let reach = 0;
  const add = (element: Element | null): void => {
    if (!element || seen.has(element)) return;
    seen.add(element);
    const { top, bottom, height } = element.getBoundingClientRect();
    // A fixed element as tall as the window is the page itself, or a column beside it.
    const isBar = staysPut(view, element) && height < innerHeight * MOST_OF_WINDOW;
    if (isBar || isPlayer(element)) reach = Math.max(reach, edge === 'top' ? bottom : innerHeight - top);
    add(parentOf(element));
  };
  for (const across of ACROSS) {
    for (const deep of DEEP) {
      const y = edge === 'top' ? deep : innerHeight - deep;
      listAt(view.document, innerWidth * across, y).forEach(add);
    }
  }
  return reach;
}

/** Everything at a point, whatever lies over it; notices often stand in a shadow tree of their own. */
function listAt(root: DocumentOrShadowRoot, x: number, y: number): readonly Element[] {
  return root.elementsFromPoint(x, y).flatMap((element) => {
    const { shadowRoot } = element;
    return shadowRoot && shadowRoot !== root ? [element, ...listAt(shadowRoot, x, y)] : [element];
  });
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function staysPut(view: Window, element: Element): boolean {
  const { position } = view.getComputedStyle(element);
  return position === 'fixed' || position === 'sticky';
}

function isPlayer(element: Element): boolean {
  if (element.localName === 'iframe') return isPlayerAddress(element.getAttribute('src') ?? '');
  return element.localName === 'video' || element.localName === 'audio';
}
