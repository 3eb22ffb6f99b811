import { idKey } from "../values/ids";
import type { TableCells } from "./cells";
import type { SharesGroup } from "./layout";

/** For an id column: does it repeat with a group column, so that it numbers the groups and not the rows? */
export function sharesGroup(cells: TableCells): SharesGroup {
  return (idColumn, groupColumn) => {
    const groupOf = new Map<string, string>();
    const idOf = new Map<string, string>();
    let repeats = 0;
    let group = "";
    for (const row of cells.rows) {
      const id = idKey(cells.text(row, idColumn));
      group = cells.text(row, groupColumn) || group;
      if (id === "" || group === "") continue;
      if (groupOf.has(id)) repeats++;
      if ((groupOf.get(id) ?? group) !== group || (idOf.get(group) ?? id) !== id) return false;
      groupOf.set(id, group);
      idOf.set(group, id);
    }
    return repeats > 0;
  };
}
