import { type CellValue, columnLetter, isErrorValue } from "../../src/plan/cell";
import type { Plan } from "../../src/plan/model";
import { parsePlan } from "../../src/plan/parse";
import { defaultSettings } from "../../src/plan/settings";
import type { TableMap } from "../../src/plan/maps/tableMap";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/plan/snapshot";
import { describeIndex, indexModel, type IndexModel, numberOfSchool } from "../../src/planindex";
import { describeRollup } from "../../src/rollup";
import type { CellContent, SheetDescription } from "../../src/sheet/description";
import { ratingInput } from "../../src/app/rollUp/ratingInput";
import { ALL_OF_ROLLUP, NO_CHECK_NOTES, NO_LISTS, type RollupChoices } from "../../src/plan/state";
import { describeState } from "../../src/templates/state";
import type {
  BookData,
  CellContentData,
  CellData,
  SheetData,
  TableData,
} from "../../src/workbench/host/book/data";
import { newBookData, newSheetData } from "../../src/workbench/host/book/empty";
import { AS_OF, type SheetFixture, workbookOf } from "../support/plan";

/** A plan workbook with our three sheets, as a file holds it; nothing is computed yet. */
export interface Made {
  readonly plan: Plan;
  readonly snapshot: WorkbookSnapshot;
  readonly model: IndexModel;
  readonly descriptions: readonly SheetDescription[];
  readonly book: BookData;
}

/** @param inTables sheets whose plan stands in an Excel table, called after the sheet */
export function made(
  sheets: Readonly<Record<string, SheetFixture>>,
  inTables: readonly string[] = [],
  choices: Partial<RollupChoices> = {},
): Made {
  const { snapshot, tables } = workbookOf(sheets);
  return madeFrom(
    snapshot,
    tables.map((table) =>
      inTables.includes(table.sheet)
        ? { ...table, excelTable: `T${table.sheet.replace(/\W/g, "_")}` }
        : table,
    ),
    choices,
  );
}

/** The same for tables that stand anywhere. */
export function madeFrom(
  snapshot: WorkbookSnapshot,
  tables: readonly TableMap[],
  choices: Partial<RollupChoices> = {},
): Made {
  const plan = parsePlan(snapshot, tables, defaultSettings(AS_OF));
  const rollup = { ...ALL_OF_ROLLUP, ...choices };
  const model = indexModel(
    plan,
    snapshot,
    NO_LISTS,
    ratingInput(plan, snapshot, rollup.period),
    rollup.schools,
  );
  const descriptions = [
    describeState({
      lists: { ...model, people: [], statusColors: [] },
      check: NO_CHECK_NOTES,
      numberOfSchool: numberOfSchool(model),
      heldAsOf: AS_OF,
      schoolYearStart: 7,
      tables: plan.tables,
      rollup,
    }),
    describeIndex(model),
    describeRollup(model),
  ];
  return { plan, snapshot, model, descriptions, book: bookOf(snapshot, plan.tables, descriptions) };
}

/** The plan's sheets and ours, as a file holds them. @param tables the plan's, which say what stands in an Excel table */
export function bookOf(
  snapshot: WorkbookSnapshot,
  tables: readonly TableMap[],
  descriptions: readonly SheetDescription[],
): BookData {
  const userSheets = snapshot.sheets.map((sheet): SheetData => {
    const { range } = sheet.cells;
    const cells: CellData[] = [];
    for (let row = range.firstRow; row <= range.lastRow; row++)
      for (let column = range.firstColumn; column <= range.lastColumn; column++)
        cells.push(constant(row, column, sheet.cells.at(row, column)));
    return {
      ...newSheetData(sheet.name),
      cells,
      merges: sheet.merges.map((merge) => ({
        row: merge.firstRow - 1,
        column: merge.firstColumn - 1,
        rowCount: merge.lastRow - merge.firstRow + 1,
        columnCount: merge.lastColumn - merge.firstColumn + 1,
      })),
      tables: tables.flatMap((table) => excelTableOf(sheet, table)),
    };
  });
  return {
    ...newBookData(),
    sheets: [...userSheets, ...descriptions.map(sheetData)],
    names: descriptions.flatMap((sheet) =>
      sheet.namedCells.map(({ name, row, column }) => ({
        name,
        scope: null,
        formula: `='${sheet.name}'!$${columnLetter(column)}$${row}`,
        visible: true,
        comment: null,
      })),
    ),
  };
}

/** The Excel table of a plan table, as large as the sheet says or else as the map does. */
function excelTableOf(sheet: SheetSnapshot, table: TableMap): TableData[] {
  if (table.sheet !== sheet.name || table.excelTable === null) return [];
  const known = sheet.tables.find(({ name }) => name === table.excelTable);
  const column = Math.min(...table.columns.map((each) => each.column));
  const row = table.headerRows[1];
  const hasTotal = known?.hasTotalRow ?? false;
  const rowCount = (known ? known.range.lastRow - (hasTotal ? 1 : 0) : table.lastRow) - row;
  const headings = table.columns.map((each) => String(sheet.cells.at(row, each.column)));
  const made = tableData({ name: table.excelTable, row, column, rowCount }, headings);
  return [
    hasTotal ? { ...made, totalRow: true, area: { ...made.area, rowCount: made.area.rowCount + 1 } } : made,
  ];
}

function sheetData(description: SheetDescription): SheetData {
  const cells: CellData[] = [];
  const add = (row: number, column: number, content: CellContent) =>
    cells.push(
      typeof content === "object"
        ? { ...constant(row, column, ""), formula: content.formula }
        : constant(row, column, content),
    );
  add(1, 1, description.title);
  for (const { row, column, text } of description.texts) add(row, column, text);
  const taken = new Set(description.namedCells.map(({ row, column }) => `${row} ${column}`));
  for (const { row, column, content } of description.namedCells) add(row, column, content);
  for (const table of description.tables)
    table.columns.forEach(({ heading, content }, index) => {
      add(table.row, table.column + index, heading);
      for (let at = 0; at < table.rowCount; at++) {
        const [row, column] = [table.row + 1 + at, table.column + index];
        if (!taken.has(`${row} ${column}`)) add(row, column, "formula" in content ? content : content[at]!);
      }
    });
  const tables = description.tables.map((table) =>
    tableData(
      table,
      table.columns.map(({ heading }) => heading),
    ),
  );
  return { ...newSheetData(description.name), cells, tables };
}

function tableData(
  { name, row, column, rowCount }: { name: string; row: number; column: number; rowCount: number },
  headings: readonly string[],
): TableData {
  return {
    name,
    area: { row: row - 1, column: column - 1, rowCount: rowCount + 1, columnCount: headings.length },
    headerRow: true,
    totalRow: false,
    columns: headings.map((heading) => ({
      name: heading,
      formula: null,
      totalFunction: null,
      totalLabel: null,
      totalFormula: null,
    })),
    style: null,
    bandedRows: false,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    filterButtons: false,
    altTitle: null,
    altText: null,
  };
}

function constant(row: number, column: number, value: CellValue): CellData {
  const content: CellContentData = isErrorValue(value)
    ? { error: String(value) }
    : value === ""
      ? null
      : value;
  return { row: row - 1, column: column - 1, value: content, formula: null, arrayArea: null, style: 0 };
}

/** The body of one of our tables as a program computed it, by heading; errors as their text, an empty text as "". */
export function tableValues(book: BookData, name: string): Map<string, CellValue[]> {
  const sheet = book.sheets.find(({ tables }) => tables.some((table) => table.name === name));
  const table = sheet?.tables.find((each) => each.name === name);
  if (!sheet || !table) throw new Error(`no table ${name}`);
  const cells = new Map(sheet.cells.map((cell) => [cell.row * 16_384 + cell.column, cell.value]));
  const value = (row: number, column: number): CellValue => {
    const content = cells.get(row * 16_384 + column) ?? "";
    return typeof content === "object" ? content.error : content;
  };
  const { area } = table;
  return new Map(
    table.columns.map(({ name: heading }, index) => [
      heading,
      Array.from({ length: area.rowCount - 1 }, (_, row) => value(area.row + 1 + row, area.column + index)),
    ]),
  );
}
