import type { CellAddress, CellValue } from "../../plan/cell";
import { spellingKey } from "../../plan/parsing/units/unitNames";
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../../plan/snapshot";
import { formsText } from "../../text/ratings/forms";
import { writeText } from "../../text/write";
import type { Instrument } from "../instruments";
import { FORM_COLUMNS, type FormColumn, formHeading, LABEL_CELLS } from "./describe";
import { isOfInstrument, slugOfTable } from "./names";

/** A form as it stands in the workbook, whatever people did to it. */
export interface Form {
  /** Of its table, by which formulas name its columns. */
  readonly table: string;
  readonly slug: string;
  readonly sheet: string;
  /** complete; begun when writing it was broken off; written when only its last line is missing */
  readonly state: "complete" | "begun" | "written";
  /** What its cells say; "" where they are empty or gone. */
  readonly instrument: string;
  readonly period: string;
  /** Null for a form with a row for every unit. */
  readonly unit: string | null;
  readonly rater: string;
  /** Where each of its columns stands, and what stands above it now. */
  readonly columns: ReadonlyMap<FormColumn, { readonly column: number; readonly heading: string }>;
  /** Columns that can't be told any more. */
  readonly lostColumns: readonly FormColumn[];
  /** The first row of its table's body, on the sheet. */
  readonly firstRow: number;
  /** How many rows its table has, blank ones too. */
  readonly tableRows: number;
  readonly rows: readonly FormRow[];
}

/** A row of a form. */
export interface FormRow {
  /** On the sheet. */
  readonly row: number;
  readonly unit: string;
  readonly rater: string;
  readonly item: string;
  readonly rating: CellValue;
  readonly evidence: string;
  readonly nextStep: string;
}

/** All forms of a workbook, in its order. Never throws: what people took away is left out. */
export function readForms({ sheets }: WorkbookSnapshot, instruments: readonly Instrument[]): Form[] {
  return sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table) => {
      const slug = slugOfTable(table.name);
      return slug !== null && table.hasHeaderRow ? [readForm(sheet, table, slug, instruments)] : [];
    }),
  );
}

/** The cell of a row that holds a column of a form; null where the column is gone. */
export function cellOf({ sheet, columns }: Form, { row }: FormRow, column: FormColumn): CellAddress | null {
  const found = columns.get(column);
  return found ? { sheet, row, column: found.column } : null;
}

function readForm(
  sheet: SheetSnapshot,
  { name, range, hasTotalRow }: TableSnapshot,
  slug: string,
  instruments: readonly Instrument[],
): Form {
  const { cells } = sheet;
  const above = labeled(sheet, range.firstRow);
  const instrument = instruments.find(({ id }) => isOfInstrument(slug, id)) ?? null;
  const headings = Array.from({ length: range.lastColumn - range.firstColumn + 1 }, (_, index) =>
    String(cells.at(range.firstRow, range.firstColumn + index)),
  );
  const isOfSeveral = above.unit === formsText.severalUnits;
  const { columns, lost } = columnsIn(headings, instrument, isOfSeveral, above.rater);
  const at = (row: number, column: FormColumn): CellValue => {
    const index = columns.get(column);
    return index === undefined ? "" : cells.at(row, range.firstColumn + index);
  };
  const text = (row: number, column: FormColumn) => String(at(row, column)).trim();
  const unit = columns.has("unit") ? null : above.unit;
  const rows: FormRow[] = [];
  for (let row = range.firstRow + 1; row <= range.lastRow - (hasTotalRow ? 1 : 0); row++)
    rows.push({
      row,
      unit: unit ?? text(row, "unit"),
      rater: columns.has("rater") ? text(row, "rater") : above.rater,
      item: text(row, "item"),
      rating: at(row, "rating"),
      evidence: text(row, "evidence"),
      nextStep: text(row, "nextStep"),
    });
  const mark = cells.at(2, 1);
  return {
    table: name,
    slug,
    sheet: sheet.name,
    state: mark === writeText.incomplete ? "begun" : mark === writeText.unfinished ? "written" : "complete",
    instrument: instrument?.title ?? above.instrument,
    period: above.period,
    unit,
    rater: above.rater,
    columns: new Map(
      [...columns].map(([column, index]) => [
        column,
        { column: range.firstColumn + index, heading: headings[index]! },
      ]),
    ),
    lostColumns: lost,
    firstRow: range.firstRow + 1,
    tableRows: range.lastRow - range.firstRow - (hasTotalRow ? 1 : 0),
    rows: rows.filter(({ item, rating, evidence, nextStep }) =>
      [item, String(rating).trim(), evidence, nextStep].some((cell) => cell !== ""),
    ),
  };
}

/** What stands right of each label above the table: where it was written, or wherever somebody moved it to. */
function labeled({ cells }: SheetSnapshot, headerRow: number): Record<keyof typeof LABEL_CELLS, string> {
  const find = (key: keyof typeof LABEL_CELLS) => {
    const is = (row: number, column: number) =>
      spellingKey(String(cells.at(row, column))) === spellingKey(formsText.labels[key]);
    const { row, column } = LABEL_CELLS[key];
    if (is(row, column)) return String(cells.at(row, column + 1)).trim();
    for (let r = 1; r < headerRow; r++)
      for (let c = cells.range.firstColumn; c <= cells.range.lastColumn; c++)
        if (is(r, c)) return String(cells.at(r, c + 1)).trim();
    // The label itself was overwritten: what stands beside it is still in its place.
    return row < headerRow ? String(cells.at(row, column + 1)).trim() : "";
  };
  return { instrument: find("instrument"), unit: find("unit"), period: find("period"), rater: find("rater") };
}

/** Which column is which: by heading, and where a heading was changed, by its place among the others. */
function columnsIn(
  headings: readonly string[],
  instrument: Instrument | null,
  isOfSeveral: boolean,
  rater: string,
): { columns: Map<FormColumn, number>; lost: FormColumn[] } {
  const itemWord = instrument?.itemWord ?? { one: "component", many: "components" };
  const columns = new Map<FormColumn, number>();
  const taken = new Set<number>();
  for (const column of FORM_COLUMNS) {
    const index = headings.findIndex(
      (heading, at) =>
        !taken.has(at) && spellingKey(heading) === spellingKey(formHeading(column, { itemWord })),
    );
    if (index < 0) continue;
    columns.set(column, index);
    taken.add(index);
  }
  const shape = FORM_COLUMNS.filter((column) => {
    if (column === "unit") return isOfSeveral || columns.has("unit");
    if (column === "rater") return isOfSeveral || rater === formsText.severalRaters || columns.has("rater");
    return true;
  });
  const lost: FormColumn[] = [];
  shape.forEach((column, place) => {
    if (columns.has(column)) return;
    if (place < headings.length && !taken.has(place)) {
      columns.set(column, place);
      taken.add(place);
    } else lost.push(column);
  });
  return { columns, lost };
}
