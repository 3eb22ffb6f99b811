import type { Field } from "../../../plan/fields";
import { adoptText } from "../../../text/adopt";
import { matchHeading } from "../../headings/headings";
import type { ColumnProposal } from "../../proposal";

const LEVELS: readonly Field[] = ["objective", "initiative", "action"];
const CONFIDENCE = 0.9;

/**
 * The columns of an outline under one heading are the levels of a plan: from the top down where the heading is that of the
 * goals, and else so that the deepest is the work. Where each column has a heading of its own, that says what it is.
 * @param outline the outline's columns, from the top level down
 */
export function asOutline(
  columns: readonly ColumnProposal[],
  outline: readonly number[],
): readonly ColumnProposal[] {
  const [top, ...below] = outline.map((column) => columns.find((each) => each.column === column));
  if (!top || below.some((column) => column?.heading !== "") || outline.length > LEVELS.length)
    return columns;
  const isOfGoals = (matchHeading(top.heading).get("objective") ?? 0) >= CONFIDENCE;
  const levels = isOfGoals ? LEVELS : LEVELS.slice(-outline.length);
  const why = adoptText.outline(top.heading);
  return columns.map((column) => {
    const depth = outline.indexOf(column.column);
    if (depth >= 0) return { ...column, field: levels[depth]!, confidence: CONFIDENCE, why };
    // What stands beside an outline says something else of its rows.
    return LEVELS.includes(column.field) ? { ...column, field: "other" } : column;
  });
}
