export interface Sorted<Node> {
  readonly order: readonly Node[];
  /** For each node that reaches itself through others: all that are in that circle with it. */
  readonly circles: ReadonlyMap<Node, readonly Node[]>;
}

interface Visit<Node> {
  readonly node: Node;
  readonly index: number;
  low: number;
  readonly reads: readonly Node[];
  next: number;
  isOpen: boolean;
}

/**
 * Sorts nodes so that each comes after all that it reads. Nodes in a circle come one after another in the order in which
 * they were given (those that weren't given, first). Tarjan's algorithm, without recursion since chains can be long.
 *
 * @param readsOf what a node reads; itself among them is no circle
 */
export function sortedGroups<Node>(
  given: readonly Node[],
  readsOf: (node: Node) => readonly Node[],
): Sorted<Node> {
  const visits = new Map<Node, Visit<Node>>();
  const order: Node[] = [];
  const circles = new Map<Node, readonly Node[]>();
  const open: Visit<Node>[] = [];
  let places: Map<Node, number> | null = null;
  const placeOf = (node: Node) => {
    places ??= new Map(given.map((other, index) => [other, index]));
    return places.get(node) ?? -1;
  };
  const enter = (node: Node): Visit<Node> => {
    const index = visits.size;
    const visit = { node, index, low: index, reads: readsOf(node), next: 0, isOpen: true };
    visits.set(node, visit);
    open.push(visit);
    return visit;
  };
  const close = (visit: Visit<Node>) => {
    const group = open.splice(open.lastIndexOf(visit));
    for (const member of group) member.isOpen = false;
    if (group.length === 1) order.push(visit.node);
    else {
      const nodes = group.map(({ node }) => node).sort((a, b) => placeOf(a) - placeOf(b));
      order.push(...nodes);
      for (const member of nodes) circles.set(member, nodes);
    }
  };
  for (const start of given) {
    if (visits.has(start)) continue;
    const path = [enter(start)];
    while (path.length > 0) {
      const visit = path[path.length - 1]!;
      if (visit.next < visit.reads.length) {
        const node = visit.reads[visit.next++]!;
        const known = visits.get(node);
        if (known === undefined) path.push(enter(node));
        else if (known.isOpen) visit.low = Math.min(visit.low, known.index);
        continue;
      }
      path.pop();
      const reader = path[path.length - 1];
      if (reader !== undefined) reader.low = Math.min(reader.low, visit.low);
      if (visit.low === visit.index) close(visit);
    }
  }
  return { order, circles };
}
