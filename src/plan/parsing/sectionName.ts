import { leadingId, readIds } from "../values/ids";
import type { TableCells } from "./cells";
import type { GroupName } from "./drafts";
import { levelNamed } from "./sections";
import { servedIn } from "./servedBy";

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
 * follow, or a title that says what its rows serve.
 */
export function titleAsSection(cells: TableCells): GroupName | null {
  const row = cells.titleRow();
  const name = row === null ? null : readSection(cells, row);
  if (!name) return null;
  if (name.serves!.length > 0) return name;
  const level = name.id === "" || name.title === "" ? null : levelNamed(name.text);
  const isLike = (section: number): boolean => levelNamed(cells.sectionText(section)) === level;
  return level !== null && cells.table.sectionRows.some(isLike) ? name : null;
}
