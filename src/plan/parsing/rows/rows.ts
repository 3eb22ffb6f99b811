import { cellName, isErrorValue, type CellValue } from "../../cell";
import type { PlanItem } from "../../item";
import type { PlanSettings } from "../../settings";
import { columnsOf, type ColumnMap } from "../../maps/tableMap";
import type { DateCustom, DateReading } from "../../values/dateReading";
import { dateCustomOf, readDate } from "../../values/due";
import { leadingId } from "../../values/ids";
import { joinPeople, readPeople, type PeopleReading } from "../../values/people";
import { readStatus, type StatusReading } from "../../values/statusText";
import { Current } from "./current";
import { RowPlace, type GroupName, type LinkText, type RowDraft } from "../drafts";
import type { GroupColumn, ItemKind, Layout } from "../table/layout";
import { type LinkCell, NO_LINK, readLinkCell } from "../links/linkCell";
import { namesUnitOnce } from "../units/namesUnitOnce";
import { isNumberedList, numberedName } from "./numbered";
import type { TableCells } from "../table/cells";
import { labeled, readSection, titleAsSection } from "../sections/sectionName";
import { isTotalRow } from "../sections/sections";
import type { Owner, Units } from "../units/units";

const EMPTY_DATE: DateReading = { kind: "empty" };
const EMPTY_STATUS: StatusReading = { kind: "empty" };

/**
 * Reads the rows of one table. A row is an item when its own wording is filled in; where a mixed table leaves it empty, the
 * row is the objective or initiative that it names. Rows without either (blank, or going on with the row above) are none.
 */
export class RowReader {
  private readonly statuses = new Map<CellValue, StatusReading>();
  private readonly people = new Map<CellValue, PeopleReading>();
  private readonly links = new Map<CellValue, LinkCell>();
  private readonly dates: readonly DateColumn[];
  private readonly columns: Record<"parent" | "lead" | "support" | "status", readonly ColumnMap[]>;
  private readonly unit: ColumnMap | undefined;
  private readonly cluster: ColumnMap | undefined;
  private readonly ownerOfTable: Owner;
  private readonly fillsUnitsDown: boolean;
  private readonly besideTitle: readonly number[];
  /** Columns whose wordings have a bare number in front. */
  private readonly numbered: ReadonlySet<number>;

  constructor(
    private readonly cells: TableCells,
    private readonly layout: Layout,
    private readonly tableNumber: number,
    private readonly units: Units,
    private readonly settings: PlanSettings,
  ) {
    const { table } = cells;
    this.columns = {
      parent: columnsOf(table, "parent"),
      lead: columnsOf(table, "lead"),
      support: columnsOf(table, "support"),
      status: columnsOf(table, "status"),
    };
    this.dates = (["start", "due", "completed"] as const).flatMap((field) =>
      columnsOf(table, field).map(({ column }) => {
        const values = cells.rows.map((row) => cells.value(row, column));
        return { field, column, custom: dateCustomOf(values), read: new Map<CellValue, DateReading>() };
      }),
    );
    this.unit = columnsOf(table, "unit")[0];
    this.cluster = columnsOf(table, "cluster")[0];
    this.ownerOfTable = units.ownerOfTable(table);
    this.fillsUnitsDown = this.unit !== undefined && namesUnitOnce(cells, this.unit.column);
    const named = [
      ...(layout.idColumn === null ? [layout.titleColumn] : []),
      ...layout.groups.map(({ column }) => column),
    ];
    this.numbered = new Set(
      named.filter((column) => column !== null).filter((column) => isNumberedList(cells, column)),
    );
    this.besideTitle =
      layout.kind === "benchmark"
        ? columnsOf(table, "benchmark:early", "benchmark:short", "benchmark:final").map(
            ({ column }) => column,
          )
        : [];
  }

  read(): RowDraft[] {
    const drafts: RowDraft[] = [];
    const sections = new Set(this.cells.table.sectionRows);
    const current = new Current();
    const last = this.cells.rows[this.cells.rows.length - 1] ?? 0;
    const rows = new Set(this.cells.rows);
    const title = titleAsSection(this.cells);
    if (title) current.enterSection(title, null);
    let isUnderWay = false;
    for (let row = this.cells.table.firstRow; row <= last; row++) {
      if (sections.has(row)) {
        const goesOn = this.cells.goesOnBelow(row);
        const label = goesOn ? labeled(this.cells, row) : null;
        // Below rows of another block it speaks for those that follow, and for nothing else.
        if (label && isUnderWay) current.enterSection(null, null);
        if (label) current.addServed(label);
        if (goesOn || isTotalRow(this.cells.sectionText(row))) isUnderWay &&= label === null;
        else {
          current.enterSection(readSection(this.cells, row), this.ownerOfSection(row));
          isUnderWay = false;
        }
      } else if (rows.has(row)) {
        const draft = this.readRow(row, current);
        if (draft) drafts.push(draft);
        isUnderWay ||= draft !== null;
      }
    }
    return drafts;
  }

  private readRow(row: number, current: Current): RowDraft | null {
    const named = this.layout.groups.map((group) => this.readGroup(row, group));
    this.layout.groups.forEach((group, index) => {
      const name = named[index];
      if (name) current.enterGroup(name);
      else if (!group.fillsDown && !this.cells.isCovered(row, group.column)) current.leaveGroup(group.kind);
    });
    if (this.unit && this.fillsUnitsDown)
      current.spelling = this.cells.text(row, this.unit.column) || current.spelling;
    const title = this.titleOf(row);
    if (title !== "") {
      const name = { ...this.ownName(row, title), idColumn: this.layout.idColumn };
      return this.draft(row, this.layout.kind, name, current, current.groups());
    }
    const own = named.filter((name) => name !== null && name.row === row).pop();
    if (!own) return null;
    // The row is the group itself: it belongs to the groups above it.
    const above = current.groups().filter(({ kind }) => kind === "objective" && own.kind !== "objective");
    const idColumn = this.layout.groups.find(({ kind }) => kind === own.kind)?.idColumn ?? null;
    return this.draft(row, own.kind, { id: own.id, title: own.title, idColumn }, current, above);
  }

  private titleOf(row: number): string {
    const { titleColumn, idColumn } = this.layout;
    const column = titleColumn ?? idColumn;
    if (column === null) return "";
    // Of a row with a column for each type of benchmark the first that is filled in names it.
    for (const each of [column, ...this.besideTitle]) {
      const value = this.cells.value(row, each);
      if (!isErrorValue(value) && String(value).trim() !== "") return String(value).trim();
    }
    return "";
  }

  /** The id from its column, or from the beginning of the wording where the table has no such column. */
  private ownName(row: number, title: string): { id: string; title: string } {
    const { idColumn, titleColumn } = this.layout;
    if (idColumn !== null) return { id: this.idAt(row, idColumn), title: titleColumn === null ? "" : title };
    const leading = this.leading(title, titleColumn);
    return leading ? { id: leading.label, title: leading.rest } : { id: "", title };
  }

  private leading(text: string, column: number | null) {
    return leadingId(text) ?? (column !== null && this.numbered.has(column) ? numberedName(text) : null);
  }

  private idAt(row: number, column: number): string {
    const text = this.cells.isCovered(row, column) ? "" : this.cells.id(row, column);
    return isErrorValue(text) || NO_LINK.test(text) ? "" : text;
  }

  private readGroup(row: number, { kind, column, idColumn }: GroupColumn): GroupName | null {
    // A merged area names its group once, in its first row.
    const text = this.cells.isCovered(row, column) ? "" : this.cells.text(row, column);
    if (text === "" || isErrorValue(text) || NO_LINK.test(text)) return null;
    const id = idColumn === null ? "" : this.idAt(row, idColumn);
    const leading = this.leading(text, column);
    if (id === "" && leading)
      return { kind, id: leading.label, title: leading.rest, text, row, column, isSection: false };
    return { kind, id, title: text, text, row, column, isSection: false };
  }

  /** Some tables head each school's rows with its name. */
  private ownerOfSection(row: number): Owner | null {
    if (this.unit) return null;
    const owner = this.units.ownerOf(this.cells.sectionText(row));
    return owner.unit === null ? null : owner;
  }

  private draft(
    row: number,
    kind: ItemKind,
    { id, title, idColumn }: { id: string; title: string; idColumn: number | null },
    current: Current,
    groups: readonly GroupName[],
  ): RowDraft {
    const owner = this.ownerOf(row, current);
    const { linkTexts, local } = this.readLinks(row);
    const hasIdCell = idColumn !== null && !this.cells.isCovered(row, idColumn);
    const item: PlanItem & { links: [] } = {
      key: `${this.cells.sheet}!${cellName(row, this.layout.titleColumn ?? this.layout.idColumn ?? 1)}`,
      kind,
      level: owner.level,
      id,
      idCell: hasIdCell ? { sheet: this.cells.sheet, row, column: idColumn } : undefined,
      title,
      unit: owner.unit,
      links: [],
      local,
      lead: this.readPeople(row, this.columns.lead),
      support: this.readPeople(row, this.columns.support),
      start: this.readDate(row, "start"),
      due: this.readDate(row, "due"),
      completed: this.readDate(row, "completed"),
      status: this.readStatus(row),
      table: this.tableNumber,
      isNamedOnly: false,
      place: new RowPlace(this.cells, row, this.layout.titleColumn),
    };
    return { item, linkTexts, groups };
  }

  private ownerOf(row: number, current: Current): Owner {
    if (!this.unit) {
      const owner = current.owner ?? this.ownerOfTable;
      if (owner.level === "district" && this.cluster)
        return this.units.cluster(this.cells.text(row, this.cluster.column));
      return owner;
    }
    const spelling = this.fillsUnitsDown ? current.spelling : this.cells.text(row, this.unit.column);
    const owner = this.units.ownerOf(spelling);
    return spelling === "" && this.cluster
      ? this.units.cluster(this.cells.text(row, this.cluster.column))
      : owner;
  }

  private readLinks(row: number): { linkTexts: LinkText[]; local: PlanItem["local"] } {
    const linkTexts: LinkText[] = [];
    let local: PlanItem["local"] = null;
    for (const { column } of this.columns.parent) {
      const written = this.cells.id(row, column);
      if (written === "") continue;
      const reading = remember(this.links, written, readLinkCell);
      if (reading.local) local = reading.local;
      if (reading.texts.length === 0) continue;
      const cell = { sheet: this.cells.sheet, row, column };
      const unformatted = this.cells.text(row, column);
      for (const text of reading.texts)
        linkTexts.push(
          text === written && text !== unformatted ? { text, unformatted, cell } : { text, cell },
        );
    }
    return { linkTexts, local };
  }

  private readPeople(row: number, columns: readonly ColumnMap[]): PeopleReading {
    return joinPeople(
      columns.map(({ column }) =>
        remember(this.people, this.cells.seen(row, column), (value) =>
          readPeople(value, this.settings.personNames),
        ),
      ),
    );
  }

  /** Of several status columns (one a quarter) the last that is filled in counts. */
  private readStatus(row: number): StatusReading {
    let last = EMPTY_STATUS;
    for (const { column } of this.columns.status) {
      const reading = remember(this.statuses, this.cells.seen(row, column), (value) =>
        readStatus(value, this.settings),
      );
      if (reading.kind !== "empty") last = reading;
    }
    return last;
  }

  /** Of several columns the first that holds a day or period counts, or else the first that says anything. */
  private readDate(row: number, field: DateColumn["field"]): DateReading {
    let first = EMPTY_DATE;
    for (const { field: other, column, custom, read } of this.dates) {
      if (other !== field) continue;
      const value = this.cells.seen(row, column);
      const reading =
        typeof value === "number"
          ? readDate(value, this.cells.format(row, column), this.settings)
          : remember(read, value, (text) => readDate(text, "General", this.settings, custom));
      if ("date" in reading) return reading;
      if (first.kind === "empty") first = reading;
    }
    return first;
  }
}

interface DateColumn {
  readonly field: "start" | "due" | "completed";
  readonly column: number;
  readonly custom: DateCustom;
  readonly read: Map<CellValue, DateReading>;
}

function remember<T>(readings: Map<CellValue, T>, value: CellValue, read: (value: CellValue) => T): T {
  let reading = readings.get(value);
  if (reading === undefined) readings.set(value, (reading = read(value)));
  return reading;
}
