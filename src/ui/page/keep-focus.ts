/**
 * Draws, and keeps the focus in the view: where what had it is gone, a button that took an entry back for example, the
 * heading over it gets it. Left to the browser, whoever goes by keyboard would start again at the top.
 */
export function keepFocus(root: Element, draw: () => void): void {
  const had = root.ownerDocument.activeElement;
  const isOurs = had !== null && had !== root && root.contains(had);
  const part = isOurs ? had.closest('section') : null;
  draw();
  if (!isOurs || had.isConnected) return;
  const heading = (part?.isConnected ? part : root).querySelector<HTMLElement>('h1, h2, h3');
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus();
}
