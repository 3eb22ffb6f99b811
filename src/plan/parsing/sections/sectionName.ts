import { leadingId, readIds } from "../../values/ids";
import type { TableCells } from "../table/cells";
import type { GroupName } from "../drafts";
import { levelNamed } from "./sections";
import { servedIn, servedInLabel } from "../links/servedBy";

/** What a section row names, null where it says nothing. */
export function readSection(cells: TableCells, row: number): GroupName | null {
  const [text = "", ...beside] = cells.textsOf(row);
  if (text === "") return null;
  const leading = leadingId(text);
  const kind = /^\s*(?:key\s+|improvement\s+)?(?:initiative|strateg(?:y|ies)\b)/i.test(text)
    ? "initiative"
    : "objective";
  const column = cells.table.columns[0]?.column ?? 1;
  const served = [servedIn(text), ...beside.map((each) => servedIn(each, true))];
  return {
    ...{ kind, id: leading?.label ?? "", title: leading?.rest ?? text, text, row, column },
    isSection: true,
    serves: served.flatMap(readIds),
  };
}

/**
 * What stands above the heading and speaks for the first rows: "Goal 1: …", as "Goal 2: …" among them does for those that
 * follow, a title that says what its rows serve, or a row that says it beside a label.
 */
export function titleAsSection(cells: TableCells): GroupName | null {
  const rows = rowsAbove(cells);
  const title = rows.title === null ? null : readSection(cells, rows.title);
  const label = rows.label === null ? null : labeled(cells, rows.label);
  if (!title) return label;
  return label ? { ...title, serves: [...title.serves!, ...label.serves!] } : title;
}

/** The rows above the heading that speak for the first rows: the title, and the nearest with a label. */
export function rowsAbove(cells: TableCells): {
  readonly title: number | null;
  readonly label: number | null;
} {
  const row = cells.titleRow();
  const title = row === null ? null : readSection(cells, row);
  return {
    title: title && speaksForRows(title, cells) ? row : null,
    label: cells.labelsAbove().find((each) => labeled(cells, each) !== null) ?? null,
  };
}

function speaksForRows({ id, title, text, serves = [] }: GroupName, cells: TableCells): boolean {
  if (serves.length > 0) return true;
  const level = id === "" || title === "" ? null : levelNamed(text);
  const isLike = (section: number): boolean => levelNamed(cells.sectionText(section)) === level;
  return level !== null && cells.table.sectionRows.some(isLike);
}

/** The name that a row with a label says, "Goal 2" for "District goal: | Goal 2"; null for rows of another sort. */
export function labeled(cells: TableCells, row: number): GroupName | null {
  const text = servedInLabel(cells.textsOf(row));
  if (text === "") return null;
  const leading = leadingId(text);
  const column = cells.table.columns[0]?.column ?? 1;
  return {
    ...{ kind: "objective", id: leading?.label ?? "", title: leading?.rest ?? text, text, row, column },
    isSection: true,
    serves: readIds(text),
  };
}
