import { listsText } from "../../text/templates/lists";
import type { Naming } from "../names/naming";
import { LINKED_TABLES, linkedFormulas } from "./linked";
import { filled, list, type List } from "./list";

const PARENTS = 80;

/** Objectives and initiatives, as they are shown where something serves them. */
export function parentsList(naming: Naming): List {
  const { number, objective, any } = listsText.columns.parents;
  const formulas = linkedFormulas(naming);
  const numbers = Array.from({ length: PARENTS }, (_, index) => index + 1);
  return list(
    listsText.headings.parents,
    LINKED_TABLES.parents,
    PARENTS,
    [
      { heading: number, content: numbers, format: "count", width: 6 },
      {
        heading: objective,
        content: formulas.objectives ?? filled([], PARENTS),
        isComputed: true,
        width: 40,
      },
      { heading: any, content: formulas.parents ?? filled([], PARENTS), isComputed: true, width: 40 },
    ],
    { 1: "objectives", 2: "parents" },
  );
}
