import fc from "fast-check";
import type { CellValue, RangeAddress } from "../../src/plan/cell";
import { FIELDS, type Field, TABLE_KINDS, type TableKind } from "../../src/plan/fields";
import { Grid, type SheetSnapshot, type WorkbookSnapshot } from "../../src/plan/snapshot";
import type { TableMap } from "../../src/plan/maps/tableMap";
import { day } from "../support/plan";

/** A workbook whose cells hold anything, and the maps of its tables. */
export interface MessyPlan {
  readonly snapshot: WorkbookSnapshot;
  readonly tables: readonly TableMap[];
}

const WORDS = [
  ...["1", "1.1", "2.1", "1.2; 2", "1,2", "A-1", "A-1-b", "Goal 1: Reading", "GOAL 2", "Every child reads"],
  ...["Bates", "Bates ES", "BATES  elementary ", "District", "O'Hare & Sons", "District-wide", "All schools"],
  ...["Done", "done ", "On track", "Not started", "ongoing", "???", "*", "~", "~*", "a?b", "TBD", "n/a", "-"],
  ...[
    "Increase to",
    "down",
    "≥",
    "early",
    "Final outcome",
    "leading",
    "Yes",
    "not met",
    "85%",
    "30 of 40",
    "1,200",
  ],
  ...["Fall", "Q2", "EOY", "2026-27", "9/30/2026", "2026-13-01", "by April each year", "June 2027"],
  ...["Term 2 2027", "T4 2026", "Term 3", "Trimester 2", "Q3 FY27", "S1 2026-27"],
  ...["1/2", "3-4", "10:30", "5%", "$5", "1e5", "00123", " 7 ", "(5)", "5,000", "TRUE", "Sept 31", "٣"],
  ...["#N/A", "#REF!", "#DIV/0!", "#VALUE!", "Total", "Error value", "Can't read", "(no name)", "None"],
  ...["=1+1", "+1", "-", "@x", "'quoted", '"', '""', "a;b", "a|b", "a\nb", "\t x\u00a0", "\u00a0", " "],
  ...[
    "\u200b",
    "Bates\u200b",
    "ﬁ",
    "İ",
    "ı",
    "ß",
    "SS",
    "É",
    "e\u0301",
    "🔴 At risk",
    "a\rb",
    "<>",
    "<5",
    "=",
    ">a",
  ],
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom<CellValue>("", ...WORDS) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<CellValue>(
      ...[1, 1.1, 2, 0, -1, day("2026-10-01"), 46_000.25, 1e15, 0.5, 60, 1e300, 0.1 + 0.2],
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 20 }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.nat(400).map((n) => "long ".repeat(n)) },
);

/** The fields that the index reads, more often than others. */
const field: fc.Arbitrary<Field> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Field>("id", "objective", "initiative", "action", "parent") },
  { weight: 2, arbitrary: fc.constantFrom<Field>("unit", "status", "due", "completed", "percent") },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Field>(
      "benchmarkType",
      "direction",
      "baseline",
      "target",
      "actual",
      "benchmark",
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<Field>("benchmark:early", "benchmark:final", "cluster") },
  { weight: 1, arbitrary: fc.constantFrom(...FIELDS) },
);

const kind: fc.Arbitrary<TableKind> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("actions", "schoolPlan", "plan", "objectives", "initiatives") },
  { weight: 2, arbitrary: fc.constant<TableKind>("benchmarks") },
  { weight: 1, arbitrary: fc.constantFrom(...TABLE_KINDS) },
);

const HEADINGS = [
  ...["Step", "What's done [by us]", "#", "Goal's @owner", "A\nB", "100%", "Ünï", "Due date*", "2027", "[x"],
  ...[" spaced ", '"quoted"', "a,b;c", "Row", "@", "]", "'"],
];

/** A table, from the cell of its first heading on. */
interface Block {
  readonly kind: TableKind;
  readonly fields: readonly Field[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Rows of the body, from 0. */
  readonly sections: readonly number[];
  /** What some of them say beside a label; null for those that are headings of any other sort. */
  readonly labels: readonly (readonly CellValue[] | null)[];
  readonly merge: { readonly column: number; readonly row: number } | null;
  readonly isExcelTable: boolean;
  readonly hasTotal: boolean;
  /** Rows that are free below it, before something else stands there. */
  readonly room: number;
}

const WIDEST = 9;

const label: fc.Arbitrary<readonly CellValue[]> = fc.tuple(
  fc.constantFrom("Supports:", "Aligned to:", "District goal:", "SMART goal:", "Supports: 1", "Serves: x:1"),
  fc.constantFrom<CellValue>("1", 1, 1.1, "2.1; 1", "GOAL 2", "Every child reads", "Goal 9", "", true),
);

const block: fc.Arbitrary<Block> = fc.record({
  kind,
  fields: fc.array(field, { minLength: 1, maxLength: WIDEST }),
  headings: fc.array(fc.constantFrom(...HEADINGS), { minLength: WIDEST, maxLength: WIDEST }),
  rows: fc.array(fc.array(cell, { minLength: WIDEST, maxLength: WIDEST }), { minLength: 1, maxLength: 14 }),
  sections: fc.uniqueArray(fc.nat(13), { maxLength: 5 }),
  labels: fc.array(fc.option(label), { minLength: 5, maxLength: 5 }),
  merge: fc.option(fc.record({ column: fc.nat(WIDEST - 1), row: fc.nat(5) })),
  isExcelTable: fc.boolean(),
  hasTotal: fc.boolean(),
  room: fc.nat(4),
});

const SHEETS = [
  "2026-27",
  "R1",
  "O'Brien",
  'Plan "A"',
  "Bates",
  "Bates ES",
  "Plan!",
  "Totals (1)",
  "Été & co",
  "A1",
  "TRUE",
];

/** A sheet with up to three tables, one below the other or side by side, and a note below the last. */
const sheet = fc.record({
  blocks: fc.array(block, { minLength: 1, maxLength: 3 }),
  isSideBySide: fc.boolean(),
  top: fc.nat(3),
  left: fc.nat(3),
  note: cell,
});

type Sheet = typeof sheet extends fc.Arbitrary<infer T> ? T : never;

/** Up to four sheets with any tables, with any content whatever. */
export const messyPlan: fc.Arbitrary<MessyPlan> = fc
  .record({
    sheets: fc.array(sheet, { minLength: 1, maxLength: 4 }),
    names: fc.uniqueArray(fc.constantFrom(...SHEETS), { minLength: 4, maxLength: 4 }),
  })
  .map(({ sheets, names }) => {
    const laid = sheets.map((each, at) => layOut(names[at]!, each, at));
    return {
      snapshot: { name: "messy.xlsx", sheets: laid.map(({ snapshot }) => snapshot) },
      tables: laid.flatMap(({ tables }) => tables),
    };
  });

/** Puts the tables of a sheet where they stand. */
function layOut(name: string, { blocks, isSideBySide, top, left, note }: Sheet, sheetAt: number) {
  const cells = new Map<string, CellValue>();
  const put = (row: number, column: number, value: CellValue) => cells.set(`${row} ${column}`, value);
  const tables: TableMap[] = [];
  const excelTables: SheetSnapshot["tables"][number][] = [];
  const merges: RangeAddress[] = [];
  let [row, column, below] = [1 + top, 1 + left, 0];
  blocks.forEach((each, at) => {
    const width = each.fields.length;
    const first = row + 1;
    const last = row + each.rows.length;
    const isExcelTable = each.isExcelTable && (each.merge === null || each.merge.column >= width);
    const total = isExcelTable && each.hasTotal ? 1 : 0;
    const headings = each.fields.map((_, index) => `${each.headings[index]!}${index}`);
    headings.forEach((heading, index) => put(row, column + index, heading));
    each.rows.forEach((values, r) => {
      const said = each.labels[each.sections.indexOf(r)];
      const shown = said ? [...said, ...values.slice(0, width).map(() => "")] : values;
      shown.slice(0, width).forEach((value, c) => put(first + r, column + c, value));
    });
    if (total > 0) put(last + 1, column, "Total");
    const { merge } = each;
    if (!isExcelTable && merge && merge.column < width && merge.row + 1 < each.rows.length) {
      const [firstRow, at_] = [first + merge.row, column + merge.column];
      merges.push({ firstRow, lastRow: firstRow + 1, firstColumn: at_, lastColumn: at_ });
      put(firstRow + 1, at_, "");
    }
    const excelTable = isExcelTable ? `Plan_${sheetAt}_${at}` : null;
    if (excelTable !== null)
      excelTables.push({
        name: excelTable,
        range: { firstRow: row, lastRow: last + total, firstColumn: column, lastColumn: column + width - 1 },
        hasHeaderRow: true,
        hasTotalRow: total > 0,
      });
    tables.push({
      sheet: name,
      excelTable,
      kind: each.kind,
      headerRows: [row, row],
      // Blank rows at a table's end, and what is no data there, are no part of the plan.
      firstRow: isExcelTable && each.rows.length > 2 ? first + (each.room % 2) : first,
      lastRow: isExcelTable && each.rows.length > 2 ? last - (each.room > 1 ? 1 : 0) : last,
      sectionRows: each.sections
        .filter((section) => section < each.rows.length)
        .map((section) => first + section)
        .sort((a, b) => a - b),
      notDataRows: isExcelTable && each.rows.length > 2 && each.room > 2 ? [last] : [],
      columns: each.fields.map((which, index) => ({
        column: column + index,
        heading: headings[index]!.trim(),
        field: which,
      })),
    });
    below = Math.max(below, last + total + 1 + each.room);
    if (isSideBySide) column += width + 1;
    else row = last + total + 1 + each.room;
  });
  put(below, 1 + left, note);
  return { snapshot: snapshotOf(name, cells, merges, excelTables), tables };
}

function snapshotOf(
  name: string,
  cells: ReadonlyMap<string, CellValue>,
  merges: readonly RangeAddress[],
  tables: SheetSnapshot["tables"],
): SheetSnapshot {
  const places = [...cells.keys()].map((key) => key.split(" ").map(Number) as [number, number]);
  const range = {
    firstRow: 1,
    firstColumn: 1,
    lastRow: Math.max(...places.map(([row]) => row)),
    lastColumn: Math.max(...places.map(([, column]) => column)),
  };
  const values = Array.from({ length: range.lastRow }, (_, row) =>
    Array.from({ length: range.lastColumn }, (__, column) => cells.get(`${row + 1} ${column + 1}`) ?? ""),
  );
  return {
    name,
    visibility: "visible",
    isProtected: false,
    cells: new Grid(range, values),
    merges,
    tables,
  };
}
