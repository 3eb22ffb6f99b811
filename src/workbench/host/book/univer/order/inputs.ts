import {
  isBinaryNode,
  isCallNode,
  isFunction,
  isRange,
  isReferenceNode,
  isUnaryNode,
  parse,
  tokenize,
  type AstExpression,
} from "@borgar/fx";
import type { Area } from "../../data";
import { bounding } from "../../area";
import { parseReference, type PlainReference } from "../../formulas/references";
import { tokensOf } from "../../formulas/tokens";
import { END_IF } from "../functions/names";

/** An area that a formula reads, and which of its borders follow the formula when it is filled down. */
export interface Input {
  /** Null for the formula's own sheet. */
  readonly sheet: string | null;
  readonly area: Area;
  readonly firstRowMoves: boolean;
  readonly lastRowMoves: boolean;
}

export interface Inputs {
  readonly areas: readonly Input[];
  /** Whether it reads cells that its text doesn't tell: through OFFSET or INDIRECT. */
  readonly hidden: boolean;
}

/** The references that a part of a formula can give; null when its text doesn't tell. */
type Candidates = readonly PlainReference[] | null;

const HIDING = new Set(["OFFSET", "INDIRECT"]);
/** Which arguments of a function can be the reference that it gives. */
const CHOICES: Readonly<Record<string, (args: readonly AstExpression[]) => readonly AstExpression[]>> = {
  INDEX: (args) => args.slice(0, 1),
  IF: (args) => args.slice(1),
  CHOOSE: (args) => args.slice(1),
  IFERROR: (args) => args,
  IFNA: (args) => args,
};

/**
 * All that a formula can read. Of a range whose ends are found while calculating, `INDEX(A1:A9,x):INDEX(A1:A9,y)`, that
 * is everything that the ends can be in, and everything between.
 *
 * @param formula with plain references only
 */
export function inputsOf(formula: string): Inputs {
  const tokens = tokensOf(formula);
  const areas = tokens
    .filter(isRange)
    .flatMap((token) => parseReference(token.value) ?? [])
    .map(inputOf);
  let hidden = tokens.some((token) => isFunction(token) && HIDING.has(token.value.toUpperCase()));
  if (tokens.some(({ type, value }) => type === "operator" && value === ":")) {
    const tree = treeOf(formula);
    if (tree === null) return { areas, hidden: true };
    eachNode(tree, (node) => {
      if (!isBinaryNode(node) || node.operator !== ":") return;
      const ends = candidates(node);
      if (ends === null) hidden = true;
      else areas.push(...spans(ends));
    });
  }
  return { areas, hidden };
}

/** Null for what the parser refuses: a range whose end is a function that it doesn't know to give references. */
function treeOf(formula: string): AstExpression | null {
  const readable = formula.replaceAll(`${END_IF}(`, "IF(");
  try {
    return parse(tokenize(readable, { mergeRefs: true, negativeNumbers: false })) as AstExpression;
  } catch {
    return null;
  }
}

function inputOf({ sheet, area, absolute, kind }: PlainReference): Input {
  const moves = kind !== "columns";
  return {
    sheet,
    area,
    firstRowMoves: moves && !absolute.firstRow,
    lastRowMoves: moves && !absolute.lastRow,
  };
}

function candidates(node: AstExpression): Candidates {
  if (isReferenceNode(node)) {
    const reference = parseReference(node.value);
    return reference === null ? null : [reference];
  }
  if (isBinaryNode(node) && node.operator === ":") return allOf(node.arguments);
  if (!isCallNode(node)) return null;
  const choose = CHOICES[node.callee.name.toUpperCase()];
  return choose === undefined ? null : allOf(choose(node.arguments));
}

/** Parts that give no reference give an error in a range, and add nothing. */
function allOf(nodes: readonly AstExpression[]): Candidates {
  const all: PlainReference[] = [];
  for (const node of nodes) {
    const found = candidates(node);
    if (found !== null) all.push(...found);
    else if (isCallNode(node)) return null;
  }
  return all;
}

/** For each sheet, the area that has all references in it. */
function spans(references: readonly PlainReference[]): Input[] {
  const bySheet = new Map<string | null, Input>();
  for (const reference of references) {
    const input = inputOf(reference);
    const known = bySheet.get(input.sheet);
    bySheet.set(input.sheet, known === undefined ? input : spanOf(known, input));
  }
  return [...bySheet.values()];
}

/** Filled-down formulas are below the first one, so that this covers theirs too. */
function spanOf(a: Input, b: Input): Input {
  return {
    sheet: a.sheet,
    area: bounding(a.area, b.area),
    firstRowMoves: a.firstRowMoves && b.firstRowMoves,
    lastRowMoves: a.lastRowMoves || b.lastRowMoves,
  };
}

function eachNode(node: AstExpression, visit: (node: AstExpression) => void): void {
  visit(node);
  if (isBinaryNode(node) || isCallNode(node) || isUnaryNode(node)) {
    for (const argument of node.arguments) eachNode(argument as AstExpression, visit);
  }
}
