/** A JSON object of the page's own data. */
export type DataNode = Readonly<Record<string, unknown>>;

/** Where a page says what it is about. Other keys hold comments, actors, recommendations: other things. */
const SUBJECT_KEYS = [
  '@graph',
  'mainEntity',
  'mainEntityOfPage',
  'about',
  'itemReviewed',
  'itemListElement',
  'item',
];
const DEEPEST = 6;
const MOST_NODES = 500;

export function isDataNode(value: unknown): value is DataNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects a JSON-LD block is about, outermost first. Depth and number are bounded. */
export function findDataNodes(root: unknown): readonly DataNode[] {
  const found: DataNode[] = [];
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 0 }];
  for (let at = 0; at < open.length && found.length < MOST_NODES; at++) {
    const { value, depth } = open[at] ?? { value: null, depth: DEEPEST };
    if (depth >= DEEPEST) continue;
    for (const node of Array.isArray(value) ? value.slice(0, MOST_NODES) : [value]) {
      if (!isDataNode(node)) continue;
      found.push(node);
      for (const key of SUBJECT_KEYS) if (key in node) open.push({ value: node[key], depth: depth + 1 });
    }
  }
  return found;
}
