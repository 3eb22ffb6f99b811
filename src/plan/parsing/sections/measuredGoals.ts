import { isErrorValue } from "../../cell";
import { columnsOf } from "../../maps/tableMap";
import { leadingId, wordingKey } from "../../values/ids";
import type { TableCells } from "../table/cells";
import type { GroupName, ItemDraft, RowDraft } from "../drafts";
import { nameItem } from "./groups";
import { NO_LINK, readLinkCell } from "../links/linkCell";
import { isNumberedList, numberedName } from "../rows/numbered";
import { Resolver } from "../links/resolve";
import { levelNamed } from "./sections";
import type { Units } from "../units/units";

/**
 * The district's objectives that only a table of indicators names, beside what they are measured by. They are made items where
 * no other table has objectives of the district's and rows say that they serve one of them.
 * @param resolver knows the items that have rows
 */
export function measuredGoals(
  rows: readonly RowDraft[],
  bodies: readonly TableCells[],
  units: Units,
  resolver: Resolver,
): ItemDraft[] {
  if (rows.some(namesObjective)) return [];
  const goals = bodies.flatMap((cells, table) => {
    const isDistricts = units.ownerOfTable(cells.table).level === "district";
    return cells.table.kind === "indicators" && isDistricts ? goalsIn(cells, table) : [];
  });
  const different = [
    ...new Map(goals.map((goal) => [wordingKey(`${goal.id} ${goal.title}`), goal])).values(),
  ];
  const meant = new Resolver();
  for (const goal of different.values()) meant.add(goal);
  const isServed = rows.some(
    ({ item, linkTexts, groups }) =>
      linkTexts.some(({ text }) => !resolver.link(text, item) && meant.link(text, item)) ||
      groups.some((name) => !resolver.named(name, "district") && meant.named(name, "district")),
  );
  return isServed ? [...different.values()] : [];
}

function namesObjective({ item, groups }: RowDraft): boolean {
  const isNamed = ({ kind, isSection, text }: GroupName): boolean =>
    kind === "objective" && (!isSection || levelNamed(text) !== null);
  return item.level === "district" && (item.kind === "objective" || groups.some(isNamed));
}

function goalsIn(cells: TableCells, table: number): ItemDraft[] {
  const [objective] = columnsOf(cells.table, "objective");
  if (!objective) return [];
  const { column } = objective;
  const isNumbered = isNumberedList(cells, column);
  return cells.rows.flatMap((row): ItemDraft[] => {
    const text = cells.isCovered(row, column) ? "" : cells.text(row, column);
    if (text === "" || isErrorValue(text) || NO_LINK.test(text) || readLinkCell(text).texts.length !== 1)
      return [];
    const leading = leadingId(text) ?? (isNumbered ? numberedName(text) : null);
    const name = { id: leading?.label ?? "", title: leading?.rest ?? text, text, row, column };
    return [nameItem({ kind: "objective", isSection: false, ...name }, { table, unit: null }, false, cells)];
  });
}
