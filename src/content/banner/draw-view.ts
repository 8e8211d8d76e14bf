import type { ComponentChildren, FunctionComponent, VNode } from 'preact';

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

type Props = Readonly<Record<string, unknown>>;

interface Tag {
  readonly name: string;
  readonly props: Props;
}

/** Draws a view into `root`, over what was drawn there before: what has stayed the same is not touched. */
export type DrawView = (view: ComponentChildren, root: ParentNode & Node) => void;

/**
 * Draws the banner's components, which are plain functions of their props, without preact's own renderer: that would be
 * a quarter of the script that every page gets. A node keeps its place as long as its name is the same, and with it
 * focus and what a screen reader has read. For state, hooks and keyed lists there is preact, in the surfaces.
 */
export function createDrawView(document: Document): DrawView {
  const current = new WeakMap<Element, Props>();

  const drawElement = (old: Node | undefined, { name, props }: Tag, parent: Node): Element => {
    const isSame = old !== undefined && isElement(old) && old.localName === name;
    const element = isSame ? old : createElement(name, parent);
    const before = current.get(element);
    current.set(element, props);
    for (const key of Object.keys({ ...before, ...props })) {
      const value = props[key];
      if (key === 'children' || before?.[key] === value) continue;
      if (!key.startsWith('on')) setAttribute(element, key, value);
      else if (before === undefined) listen(element, key);
    }
    drawChildren(element, props['children']);
    return element;
  };

  const createElement = (name: string, parent: Node): Element => {
    const isDrawing = name === 'svg' || (isElement(parent) && parent.namespaceURI === SVG);
    return document.createElementNS(isDrawing ? SVG : HTML, name);
  };

  const listen = (element: Element, key: string): void => {
    element.addEventListener(key.slice(2).toLowerCase(), (event) => {
      const handle = current.get(element)?.[key];
      if (typeof handle === 'function') handle(event);
    });
  };

  const drawChildren = (parent: ParentNode & Node, view: unknown): void => {
    const old = [...parent.childNodes];
    const wanted = [...expand(view)];
    wanted.forEach((item, at) => {
      const node = old[at];
      const isText = typeof item === 'string';
      if (isText && node?.nodeValue === item) return;
      const drawn = isText ? document.createTextNode(item) : drawElement(node, item, parent);
      if (node === undefined) parent.append(drawn);
      else if (drawn !== node) node.replaceWith(drawn);
    });
    for (const extra of old.slice(wanted.length)) extra.remove();
  };

  return (view, root) => drawChildren(root, view);
}

/** Calls components and opens lists and fragments, until only texts and elements are left. */
function* expand(view: unknown): Generator<string | Tag> {
  if (Array.isArray(view)) for (const one of view) yield* expand(one);
  else if (typeof view === 'string' || typeof view === 'number') yield String(view);
  else if (isVNode(view)) {
    const { type, props } = view;
    if (typeof type === 'string') yield { name: type, props };
    // Our components are functions; a fragment is one that gives its children back.
    else yield* expand((type as FunctionComponent<unknown>)(props));
  }
}

function isVNode(view: unknown): view is VNode<Props> {
  return typeof view === 'object' && view !== null && 'type' in view;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function setAttribute(element: Element, name: string, value: unknown): void {
  if (name === 'style') {
    // Set property by property: a style attribute falls under the page's policy.
    const { style } = element as HTMLElement;
    for (const [property, text] of Object.entries(value ?? {})) style.setProperty(property, String(text));
  } else if (value === undefined || value === null || (value === false && !name.startsWith('aria-'))) {
    element.removeAttribute(name);
  } else element.setAttribute(name, value === true && !name.startsWith('aria-') ? '' : String(value));
}
