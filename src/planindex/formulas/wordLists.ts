import { indexText } from "../../text/planindex";
import { keyFormula } from "./excelText";
import { columnOf } from "./names";
import type { ListTable, Meaning } from "../model";

const { written, means } = indexText.benchmarks;

/** A list of words and what they mean; an empty list gets an empty row, since a table needs one. */
export function meaningsTable(name: string, list: readonly Meaning[]): ListTable {
  const rows: readonly Meaning[] = list.length > 0 ? list : [{ written: "", means: "" }];
  return {
    name,
    rowCount: rows.length,
    style: "list",
    columns: [
      { heading: written, content: rows.map((each) => each.written), format: "text" },
      { heading: means, content: rows.map((each) => each.means) },
    ],
  };
}

/** A list of texts. */
export function textsTable(name: string, heading: string, texts: readonly string[]): ListTable {
  return {
    name,
    rowCount: texts.length,
    style: "list",
    columns: [{ heading, content: texts, format: "text" }],
  };
}

/** Formula of what such a list says of a text, which may hold wildcards; an error for one that it lacks. */
export function meansFormula(text: string, list: string): string {
  return `INDEX(${columnOf(list, means)},MATCH(${keyFormula(text)},${columnOf(list, written)},0))`;
}
