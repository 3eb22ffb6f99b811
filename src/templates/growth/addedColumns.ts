import { type CellValue, columnLetter, isErrorValue, rangeName } from "../../plan/cell";
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../../plan/snapshot";
import type { AddedColumns } from "../../sheet/additions";
import type { ColumnNames } from "../names/columnNames";
import { describeColumn } from "../sheets/describeColumn";
import { holds, Naming, type NamingChoice, type StandingNames } from "../names/naming";
import { PARTS } from "../parts";
import type { School } from "../schools/schoolList";
import { PART_IDS, type PartId, type TemplateColumn } from "../types";

/** A table of the plan that stands, and the columns that it gets. */
export interface GrowingPart {
  readonly part: PartId;
  readonly sheet: SheetSnapshot;
  readonly table: TableSnapshot;
  /** At its right edge. */
  readonly added: readonly { readonly column: TemplateColumn; readonly at: number }[];
  /** Computed ones that it has and that say nothing: what they read was gone, or a run was broken off. */
  readonly mended: readonly { readonly column: TemplateColumn; readonly at: number }[];
  /** Those for which it has no room. */
  readonly left: readonly TemplateColumn[];
}

/** What is new in a run. */
interface New {
  readonly made: ReadonlySet<PartId>;
  /** Those of them that an earlier run began: their tables are made once more, and what reads them is lost. */
  readonly begun: ReadonlySet<PartId>;
  /** Those that the list of schools gets. */
  readonly schools: readonly School[];
}

/**
 * What tables that stand get by way of columns: computed ones that were not possible before, and those for what is known of
 * new schools. A column is put at the right edge, and only where nothing stands.
 * @returns those tables, and names that go by what all will have
 */
export function growColumns(
  wanted: NamingChoice,
  standing: StandingNames,
  snapshot: WorkbookSnapshot,
  { made, begun, schools }: New,
): {
  readonly naming: Naming;
  readonly parts: StandingNames["parts"];
  readonly growing: readonly GrowingPart[];
} {
  const parts = new Map(standing.parts);
  const growing = new Map<PartId, GrowingPart>();
  const added = new Set<string>();
  // A column may be computed from one that another table gets: until none is new.
  for (;;) {
    const naming = new Naming(wanted, made, { ...standing, parts });
    const isNew = (part: PartId, column: TemplateColumn) =>
      naming.isNewlyPossible(part, column, added) ||
      (part === "schools" && !column.computed && holds(column.only, { ...wanted, schools }));
    const before = added.size;
    for (const part of PART_IDS) {
      const names = parts.get(part);
      if (!names) continue;
      const known = growing.get(part) ?? begin(part, snapshot);
      const isWanted = (column: TemplateColumn) => !added.has(`${part}.${column.key}`) && isNew(part, column);
      const heading = ({ key }: TemplateColumn) => naming.heading(part, key);
      const isLost = ({ computed }: TemplateColumn) =>
        (computed?.needs ?? []).some((need) => begun.has(need.split(".")[0] as PartId));
      const next = known && grown(known, names, { isWanted, isLost, heading });
      if (!next) continue;
      growing.set(part, next);
      parts.set(part, withAdded(names, next, naming));
      for (const { column } of [...next.added, ...next.mended]) added.add(`${part}.${column.key}`);
    }
    if (added.size === before)
      return { naming, parts, growing: PART_IDS.flatMap((part) => growing.get(part) ?? []) };
  }
}

function begin(part: PartId, { sheets }: WorkbookSnapshot): GrowingPart | null {
  const name = PARTS[part].table.toLowerCase();
  const sheet = sheets.find(({ tables }) => tables.some((table) => table.name.toLowerCase() === name));
  const table = sheet?.tables.find((each) => each.name.toLowerCase() === name);
  return sheet && table ? { part, sheet, table, added: [], mended: [], left: [] } : null;
}

/** The same with further columns; null where there are none. */
function grown(
  growing: GrowingPart,
  names: ColumnNames,
  {
    isWanted,
    isLost,
    heading,
  }: {
    readonly isWanted: (column: TemplateColumn) => boolean;
    /** Whether what a column says is lost in this run, whatever it says now. */
    readonly isLost: (column: TemplateColumn) => boolean;
    readonly heading: (column: TemplateColumn) => string;
  },
): GrowingPart | null {
  const { part, sheet, table } = growing;
  const [added, mended] = [[...growing.added], [...growing.mended]];
  const left = new Set(growing.left);
  const edge = table.range.lastColumn + 1;
  for (const column of PARTS[part].columns) {
    if (left.has(column) || !isWanted(column)) continue;
    const known = names.get(column.key);
    const at = edge + added.length;
    if (known) {
      const isMended = isLost(column) || saysNothing(sheet, table, known.column);
      if (column.computed && isMended) mended.push({ column, at: known.column });
    } else if (hasRoom(sheet, table, at, heading(column))) added.push({ column, at });
    else left.add(column);
  }
  const size = (each: GrowingPart) => each.added.length + each.mended.length + each.left.length;
  const next = { ...growing, added, mended, left: [...left] };
  return size(next) > size(growing) ? next : null;
}

function withAdded(names: ColumnNames, { part, added }: GrowingPart, naming: Naming): ColumnNames {
  const all = new Map(names);
  for (const { column, at } of added)
    if (!all.has(column.key)) all.set(column.key, { heading: naming.heading(part, column.key), column: at });
  return all;
}

/** Empty or full of errors. */
function saysNothing({ cells }: SheetSnapshot, { range }: TableSnapshot, column: number): boolean {
  for (let row = range.firstRow + 1; row <= range.lastRow; row++) {
    const value: CellValue = cells.at(row, column);
    if (value !== "" && !isErrorValue(value)) return false;
  }
  return true;
}

/** Whether nothing stands beside a table, but for the heading where a run was broken off. */
function hasRoom(
  { cells, tables, isProtected, unreadFrom }: SheetSnapshot,
  { range, hasTotalRow, name }: TableSnapshot,
  column: number,
  heading: string,
): boolean {
  if (isProtected || hasTotalRow || (unreadFrom != null && unreadFrom <= range.lastRow)) return false;
  const isTaken = tables.some(
    (other) =>
      other.name !== name &&
      other.range.firstColumn <= column &&
      other.range.lastColumn >= column &&
      other.range.firstRow <= range.lastRow &&
      other.range.lastRow >= range.firstRow,
  );
  if (isTaken) return false;
  if (!["", heading].includes(String(cells.at(range.firstRow, column)))) return false;
  for (let row = range.firstRow + 1; row <= range.lastRow; row++)
    if (cells.at(row, column) !== "") return false;
  return true;
}

/** What the writer is told of them. */
export function addedColumns(naming: Naming, growing: readonly GrowingPart[]): AddedColumns[] {
  return growing.flatMap(({ part, sheet, table, added, mended }) => {
    const { firstRow, lastRow, lastColumn } = table.range;
    const columnAt = new Map([...added, ...mended].map(({ column, at }) => [column.key, at]));
    const letter = (key: string) =>
      columnLetter(columnAt.get(key) ?? naming.place(part, key)?.column ?? lastColumn);
    const describe = (columns: GrowingPart["added"], resizeTo: string | null): AddedColumns => ({
      sheet: sheet.name,
      table: table.name,
      row: firstRow,
      column: columns[0]!.at,
      rowCount: lastRow - firstRow,
      columns: columns.map(({ column }) =>
        describeColumn(part, column, naming, {
          content: new Array<string>(lastRow - firstRow).fill(""),
          letter,
          firstRow: firstRow + 1,
        }),
      ),
      widths: columns.map(({ column }) => column.width),
      resizeTo,
    });
    const whole = rangeName({ ...table.range, lastColumn: lastColumn + added.length });
    return [
      ...(added.length > 0 ? [describe(added, whole)] : []),
      ...mended.map((each) => describe([each], null)),
    ];
  });
}
