import { createContext, useContext } from "react";
import type { LineGaps } from "../../../app/check/lineGaps";
import type { ThroughLine } from "../../../app/check/throughLine";
import type { GoTo } from "../../parts/useGoTo";

/** What every branch of the tree goes by. */
export interface LineContent {
  readonly line: ThroughLine;
  readonly gaps: LineGaps;
  readonly go: GoTo["go"];
}

export const LineContext = createContext<LineContent | null>(null);

/** The through-line that a branch belongs to. */
export function useLine(): LineContent {
  const content = useContext(LineContext);
  if (!content) throw new Error("a branch stands in a tree");
  return content;
}
