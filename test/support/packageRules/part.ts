import { SaxesParser } from "saxes";

/** An element as a part holds it, names with their prefixes: what is checked is what was written. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: Node[];
  text: string;
}

/** Takes up what breaks a rule: the part, and what is wrong in it. */
export type Report = (problem: string) => void;

/** Parses a part with its namespaces. @throws Error for XML that is not well-formed or uses an undeclared prefix */
export function parsePart(xml: string): Node {
  const parser = new SaxesParser({ xmlns: true });
  const root: Node = { name: "", attributes: {}, children: [], text: "" };
  const open: Node[] = [root];
  parser.on("opentag", (tag) => {
    const attributes = Object.fromEntries(
      Object.values(tag.attributes).map((attribute) => [attribute.name, attribute.value]),
    );
    const node: Node = { name: tag.name, attributes, children: [], text: "" };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => void (open.at(-1)!.text += text));
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return root.children[0]!;
}

export function all(node: Node | undefined, name: string): readonly Node[] {
  return node?.children.filter((candidate) => candidate.name === name) ?? [];
}

export function first(node: Node | undefined, name: string): Node | undefined {
  return node?.children.find((candidate) => candidate.name === name);
}

/** The node and everything in it. */
export function within(node: Node): Node[] {
  return [node, ...node.children.flatMap(within)];
}

export function count(node: Node, name: string): number {
  return Number(node.attributes[name] ?? Number.NaN);
}

/** Children have to come in the order of the schema, and none that it doesn't know. */
export function checkOrder(node: Node, order: readonly string[], report: Report): void {
  let last = -1;
  for (const { name } of node.children) {
    const position = order.indexOf(name);
    if (position < 0) report(`<${name}> does not belong into <${node.name}>`);
    else if (position < last) report(`<${name}> stands after <${order[last]}> in <${node.name}>`);
    last = Math.max(last, position);
  }
}

/** A list that says how long it is says so rightly, and is not empty. */
export function checkList(node: Node | undefined, item: string, report: Report, attribute = "count"): void {
  if (!node) return;
  const there = all(node, item).length;
  const said = node.attributes[attribute];
  if (said !== undefined && Number(said) !== there)
    report(`<${node.name}> says ${said} and holds ${there} <${item}>`);
  if (there === 0) report(`<${node.name}> is empty`);
}

export function checkUnique(what: string, items: readonly string[], report: Report): void {
  const seen = new Set<string>();
  for (const item of items) {
    if (seen.has(item.toLowerCase())) report(`${what} "${item}" twice`);
    seen.add(item.toLowerCase());
  }
}

/** Rows and columns from 1, inclusive. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** "A1" or "A1:C3"; null for anything else, also for what lies outside a sheet. */
export function boxOf(ref: string | undefined): Box | null {
  const match = /^([A-Z]{1,3})([1-9]\d*)(?::([A-Z]{1,3})([1-9]\d*))?$/.exec(ref ?? "");
  if (!match) return null;
  const [, left, top, right = left, bottom = top] = match;
  const box = { left: column(left!), top: Number(top), right: column(right!), bottom: Number(bottom) };
  const isInside = box.right <= MAX_COLUMNS && box.bottom <= MAX_ROWS;
  return isInside && box.left <= box.right && box.top <= box.bottom ? box : null;
}

function column(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

export function meet(a: Box, b: Box): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

export function checkApart(what: string, boxes: readonly Box[], report: Report): void {
  const sorted = [...boxes].sort((a, b) => a.top - b.top);
  for (const [index, box] of sorted.entries())
    for (let next = index + 1; next < sorted.length && sorted[next]!.top <= box.bottom; next++)
      if (meet(box, sorted[next]!)) report(`${what} overlap in row ${sorted[next]!.top}`);
}

/** Texts hold what XML can't as `_x000A_`. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
